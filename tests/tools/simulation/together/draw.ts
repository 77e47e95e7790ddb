import type { AnswerValue, Answer } from '../../../../src/domain/test/response.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { kindOf } from '../../../../src/domain/score/norms.ts';
import { instrument } from '../content.ts';
import type { ModelItem } from '../items.ts';
import { drawDifficulties, drawItems } from '../items.ts';
import type { Assumptions } from '../parameters.ts';
import type { Random } from '../random.ts';
import { randomStream } from '../random.ts';
import type { Person } from '../respondents.ts';
import { honestAnswer } from '../respondents.ts';

/**
 * Panels, and teams, that answer one draw of the statements. Teams are few a draw: what is easy in one
 * draw is so for all of them.
 */
export const PANELS_PER_BANK = 25;
export const TEAMS_PER_BANK = 4;

/** Statements on the bouwstenen alone, with fresh parameters. */
export function drawBank(people: Assumptions, seed: number, nth: number): readonly ModelItem[] {
  const difficulties = drawDifficulties(people, randomStream(seed, nth, 17));
  return drawItems(instrument, people, randomStream(seed, nth, 11), difficulties).filter(
    ({ item }) => kindOf(item.scale) === 'trait',
  );
}

export function isKern({ item }: ModelItem): boolean {
  return item.stage === 'kern';
}

/** Answers by item id, in the order of the bank, at a calm pace. */
export function answersOf(
  bank: readonly ModelItem[],
  person: Person,
  random: Random,
): ReadonlyMap<string, Answer> {
  const model = honestAnswer(person, random);
  return new Map(
    bank.map((modelItem, nth) => [
      modelItem.item.id,
      { value: model(modelItem) satisfies AnswerValue, seq: nth + 1, at: 6_000 * nth },
    ]),
  );
}

/** A person with each bouwsteen somewhere else. */
export function seenAs(person: Person, place: (theta: number, trait: TraitId) => number): Person {
  const theta = new Map(person.theta);
  for (const trait of TRAITS) theta.set(trait, place(theta.get(trait) ?? 0, trait));
  return { ...person, theta };
}

/** The bouwsteen that truly differs, where one does. */
export const FIRST: TraitId = TRAITS[0];
