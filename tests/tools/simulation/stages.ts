import type { Instrument, Item } from '../../../src/domain/test/instrument.ts';
import { itemsOf } from '../../../src/domain/test/instrument.ts';
import type { Answer, Response } from '../../../src/domain/test/response.ts';

/** How far someone got: the statements of the kern, the kern, with one part of the verdieping, all. */
export const REACHES = ['halfway', 'kern', 'bouwstenen', 'rollen', 'full'] as const;
export type Reach = (typeof REACHES)[number];

function reaches(reach: Reach, item: Item): boolean {
  if (item.stage === 'kern') return reach !== 'halfway' || item.situation === null;
  return reach === 'full' || reach === item.stage;
}

/** The items answered by someone who got this far, in order of asking. */
export function itemsReached(instrument: Instrument, reach: Reach): readonly Item[] {
  return itemsOf(instrument).filter((item) => reaches(reach, item));
}

/** The answers to these items. */
export function answersTo(items: readonly Item[], response: Response): Response {
  const answers = new Map<string, Answer>();
  for (const { id } of items) {
    const answer = response.get(id);
    if (answer) answers.set(id, answer);
  }
  return answers;
}
