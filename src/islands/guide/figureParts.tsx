import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { HalfwayFigure } from '../app/HalfwayFigure.tsx';
import { Radar } from '../radar/Radar.tsx';
import { radarValues } from '../radar/radarValues.ts';
import { Chances } from '../result/own/Chances.tsx';
import { ScoreTable } from '../scores/ScoreTable.tsx';
import { everyStage, invent, TIED } from './person.ts';
import type { GuideData, Samples } from './samples.ts';
import { nothing } from './samples.ts';

type FigureParts = Pick<Samples, 'helm' | 'numbers' | 'chances'>;

/** What a result shows in figures and numbers. */
export function figureParts(data: GuideData): FigureParts {
  const { ui, texts } = data;
  const kern = invent(data);
  const full = invent(data, everyStage);
  const tied = invent(data, { levels: TIED });
  const missing = invent(data, { open: 'proactiviteit' });
  const helm = ({ profile }: { readonly profile: Profile }, chosen: TraitId | null) => {
    const values = radarValues(profile, texts.traits);
    return (
      values && (
        <Radar
          {...{ values, chosen, texts: texts.result, before: null, lit: null, onLight: nothing }}
          isWhole={false}
        />
      )
    );
  };
  const numbers = (profile: Profile, before: Profile | null, onOpen?: () => void) => (
    <div class="numbers">
      <ScoreTable {...{ profile, before, texts, onOpen }} />
    </div>
  );
  return {
    helm: {
      first: helm(kern, null),
      chosen: helm(kern, 'authenticiteit'),
      halfway: (
        <HalfwayFigure values={radarValues(kern.profile, texts.traits)} texts={ui.questionnaire} />
      ),
    },
    numbers: {
      first: numbers(kern.profile, null, nothing),
      sharper: numbers(full.profile, kern.profile),
      missing: numbers(missing.profile, null),
    },
    chances: {
      one: <Chances profile={kern.profile} texts={texts} />,
      more: <Chances profile={tied.profile} texts={texts} />,
    },
  };
}
