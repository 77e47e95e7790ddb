import type { Answer, AnswerValue, Response } from '../../domain/test/response.ts';
import type { ScaleId, Stage } from '../../domain/test/scales.ts';
import { itemsOf, type Instrument } from '../../domain/test/instrument.ts';

/** What this person answers on each scale, most of the time: every part then has something to show. */
const LEVELS: Readonly<Record<ScaleId, AnswerValue>> = {
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

/** In milliseconds: an unhurried reader. */
const PACE = 5_000;

/** The answers of a person who does not exist, to the questions of these stages. */
export function inventedResponse(instrument: Instrument, stages: readonly Stage[]): Response {
  const asked = itemsOf(instrument).filter(({ stage }) => stages.includes(stage));
  return new Map(
    asked.map(({ id, scale, keying }, i) => {
      const level = LEVELS[scale];
      const value = (keying === 'reversed' ? 6 - level : level) as AnswerValue;
      return [id, { value, seq: i + 1, at: i * PACE } satisfies Answer];
    }),
  );
}
