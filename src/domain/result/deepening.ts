import type { Instrument, Stage } from '../test/instrument.ts';
import type { Response } from '../test/response.ts';
import { REACTION_SCALES, TRAITS } from '../test/scales.ts';
import { progressOf, stepsOf } from '../test/steps.ts';
import { missingItems } from '../score/sums.ts';

/** What each stage of the verdieping makes sharper. */
const SHARPENS = { bouwstenen: TRAITS, rollen: REACTION_SCALES } as const;
const DEEPER = ['bouwstenen', 'rollen'] as const satisfies readonly Stage[];
type DeeperStage = (typeof DEEPER)[number];

/** Which stages of the verdieping to offer now. */
export type Deepening = {
  /** Stages with open answers, whose scales all have a score from the kern. */
  readonly open: readonly DeeperStage[];
  /** Whether all of it was answered. */
  readonly done: boolean;
};

/** The kern comes first: a scale without a score cannot become sharper. */
export function deepeningFor(instrument: Instrument, response: Response): Deepening {
  const left = DEEPER.filter((stage) => {
    const { answered, total } = progressOf(stepsOf(instrument, stage), response);
    return answered < total;
  });
  const open = left.filter((stage) =>
    SHARPENS[stage].every((scale) => missingItems(instrument, response, scale).length === 0),
  );
  return { open, done: left.length === 0 };
}
