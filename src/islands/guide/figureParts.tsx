import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { HalfwayFigure } from '../app/HalfwayFigure.tsx';
import { Compare } from '../received/Compare.tsx';
import { Radar } from '../radar/Radar.tsx';
import { radarValues } from '../radar/radarValues.ts';
import { Chances } from '../result/own/Chances.tsx';
import { ScoreTable } from '../scores/ScoreTable.tsx';
import { everyStage, invent, TIED } from './person.ts';
import type { GuideData, Samples } from './samples.ts';
import { nothing } from './samples.ts';

type FigureParts = Pick<Samples, 'helm' | 'compare' | 'numbers' | 'chances'>;

/** What a result shows in figures and numbers. */
export function figureParts(data: GuideData): FigureParts {
  const { instrument, norms, ui, texts, received } = data;
  const measure = { instrument, norms };
  const [kern, full, tied] = [{}, everyStage, { levels: TIED }].map((wish) => invent(data, wish));
  const missing = invent(data, { open: 'proactiviteit' });
  if (!kern || !full || !tied) throw new Error('nobody was invented');
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
      sharper: helm(full, null),
      halfway: (
        <HalfwayFigure values={radarValues(kern.profile, texts.traits)} texts={ui.questionnaire} />
      ),
    },
    compare: {
      named: (
        <Compare
          own={{ measure, sums: kern.sums }}
          other={{ measure, sums: tied.sums }}
          name="Anneke"
          texts={texts}
          words={received.compare}
        />
      ),
    },
    numbers: {
      first: numbers(kern.profile, null),
      open: numbers(kern.profile, null, nothing),
      sharper: numbers(full.profile, kern.profile),
      missing: numbers(missing.profile, null),
    },
    chances: {
      one: <Chances profile={kern.profile} texts={texts} />,
      more: <Chances profile={tied.profile} texts={texts} />,
    },
  };
}
