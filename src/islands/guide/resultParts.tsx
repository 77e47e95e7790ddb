import { radarValues } from '../radar/radarValues.ts';
import { Radar } from '../radar/Radar.tsx';
import { Roles } from '../result/Roles.tsx';
import { ShareActions } from '../result/ShareActions.tsx';
import { Chances } from '../result/own/Chances.tsx';
import { Step } from '../result/own/Step.tsx';
import { ScoreTable } from '../scores/ScoreTable.tsx';
import type { GuideData, Samples } from './samples.ts';
import { inventedResult, nothing } from './samples.ts';

/** The bouwsteen that this person practises. */
const CHOSEN = 'authenticiteit';

/** What a result is made of. */
export function resultParts({ instrument, norms, wording, texts, tips }: GuideData) {
  const kern = inventedResult({ instrument, norms }, ['kern']);
  const full = inventedResult({ instrument, norms });
  const radar = (chosen: typeof CHOSEN | null) => {
    const values = radarValues(kern.profile, texts.traits);
    return (
      values && (
        <Radar
          {...{ values, chosen, texts: texts.result, before: null, lit: null, onLight: nothing }}
          isWhole={false}
        />
      )
    );
  };
  const numbers = (profile: typeof kern.profile, before: typeof kern.profile | null) => (
    <div class="numbers">
      <ScoreTable {...{ profile, before, texts }} />
    </div>
  );
  const step = (chosen: typeof CHOSEN | null) => (
    <Step
      {...{ instrument, wording, texts, chosen, onChoose: nothing }}
      response={kern.response}
      profile={kern.profile}
      tips={{ kind: 'ready', value: tips }}
      isAsked={{ current: false }}
    />
  );
  return {
    tools: [<ShareActions texts={texts} onShare={nothing} onPrint={nothing} />],
    radar: [radar(null), radar(CHOSEN)],
    numbers: [numbers(kern.profile, null), numbers(full.profile, kern.profile)],
    chances: [<Chances profile={kern.profile} texts={texts} />],
    step: [step(null), step(CHOSEN)],
    roles: [<Roles profile={kern.profile} texts={texts} reader="own" />],
  } satisfies Partial<Samples>;
}
