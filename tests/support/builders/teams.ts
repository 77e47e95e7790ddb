import { memberId } from '../../../src/codecs/links/team.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import type { Entry, Team } from '../../../src/domain/team/team.ts';
import { emptyTeam } from '../../../src/domain/team/team.ts';
import { instrument } from './content.ts';
import { FULL_TRAIT, KERN_TRAIT, sumsOf, traits } from './sums.ts';

/** What a code says, with a name or without. */
export function entryOf(sums: ScaleSums, name: string | null = null): Entry {
  return { id: memberId(sums), name, sums };
}

/** A person whose six sums of the kern are all this one. */
export function level(sum: number, name: string | null = null): Entry {
  return entryOf(sumsOf(traits(KERN_TRAIT, [sum, sum, sum, sum, sum, sum])), name);
}

/** Any full result of one person, the same for the same number. */
export function person(n: number): Entry {
  const sum = (place: number) => 6 + ((n * (place + 3) + Math.floor(n / 25) * place ** 2) % 25);
  return entryOf(sumsOf(traits(FULL_TRAIT, [0, 1, 2, 3, 4, 5].map(sum))));
}

/** A team of these people, who came in one after another. */
export function teamWith(entries: readonly Entry[], more: Partial<Team> = {}): Team {
  const members = entries.map((entry, i) => ({ ...entry, at: i + 1 }));
  return { ...emptyTeam('epoch'), members, ...more };
}

/** The version of the test that is shipped. */
export const INSTRUMENTS = [instrument];
