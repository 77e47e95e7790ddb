import type { Answer, AnswerValue, Response } from '../../domain/test/response.ts';
import type { ScaleId, Stage } from '../../domain/test/scales.ts';
import { STAGES } from '../../domain/test/scales.ts';
import { itemsOf } from '../../domain/test/instrument.ts';
import type { Profile } from '../../domain/result/profile.ts';
import { profileOf } from '../../domain/result/profile.ts';
import type { Measure } from '../../domain/score/measure.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import { sumScales } from '../../domain/score/sums.ts';

/** What someone answers on each scale, most of the time. */
type Levels = Readonly<Record<ScaleId, AnswerValue>>;

/** A person in whom each part has something to show: one highest, one lowest, one role. */
const CLEAR: Levels = {
  zelfbewustzijn: 4,
  proactiviteit: 3,
  verantwoordelijkheid: 5,
  authenticiteit: 2,
  'visie-en-doelen': 3,
  'continu-leren': 4,
  slachtoffer: 1,
  aanklager: 2,
  redder: 4,
  'aan-het-roer': 4,
};

/** Three bouwstenen at the top, alike, and two roles. */
export const TIED: Levels = {
  ...CLEAR,
  proactiviteit: 4,
  verantwoordelijkheid: 4,
  'continu-leren': 3,
  redder: 2,
};

/** In milliseconds: an unhurried reader, and one whose answers say nothing. */
const CALM = 5_000;
const HASTY = 300;

/** What is known of a person who does not exist. */
export type Invented = {
  readonly response: Response;
  readonly sums: ScaleSums;
  readonly profile: Profile;
};

type Wish = {
  readonly levels?: Levels;
  readonly stages?: readonly Stage[];
  readonly pace?: number;
  /** A scale without answers. */
  readonly open?: ScaleId;
};

/** The result of a person who does not exist. */
export function invent({ instrument, norms }: Measure, wish: Wish = {}): Invented {
  const { levels = CLEAR, stages = ['kern'], pace = CALM, open } = wish;
  const asked = itemsOf(instrument).filter(
    ({ stage, scale }) => stages.includes(stage) && scale !== open,
  );
  const response: Response = new Map(
    asked.map(({ id, scale, keying }, i) => {
      const level = levels[scale];
      const value = (keying === 'reversed' ? 6 - level : level) as AnswerValue;
      return [id, { value, seq: i + 1, at: i * pace } satisfies Answer];
    }),
  );
  const sums = sumScales(instrument, norms, response);
  return { response, sums, profile: profileOf(norms, sums) };
}

/** After all that is asked. */
export const everyStage: Wish = { stages: STAGES };
/** After answers that came too fast: nothing may be named. */
export const inHaste: Wish = { pace: HASTY };
