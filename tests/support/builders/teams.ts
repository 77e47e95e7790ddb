import type { Arbitrary } from 'fast-check';
import { memberId, teamSums } from '../../../src/codecs/links/team.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import { settled } from '../../../src/domain/team/merge.ts';
import type { Entry, Member, Team } from '../../../src/domain/team/team.ts';
import { emptyTeam } from '../../../src/domain/team/team.ts';
import type { FormValue, TeamForm } from '../../../src/domain/team/form.ts';
import { FORM_BOXES, FORM_STATEMENTS, FORM_VALUES } from '../../../src/domain/team/form.ts';
import { arbSums } from './arbitraries.ts';
import { instrument } from './content.ts';
import { fc } from './property.ts';
import { FULL_TRAIT, KERN_TRAIT, sumsOf, traits } from './sums.ts';

/** What a code of any result says. */
export const arbTeamSums: Arbitrary<ScaleSums> = arbSums({ complete: false }).map(teamSums);

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

const at = fc.integer({ min: 0, max: 4 });

/** Few people and moments, so that copies hold the same ones. */
const arbMember: Arbitrary<Member> = fc
  .record({
    entry: fc.integer({ min: 4, max: 8 }).map((sum) => level(sum)),
    name: fc.constantFrom(null, 'Noor', 'Sam'),
    at,
  })
  .map(({ entry, name, at: came }) => ({ ...entry, name, at: came }));

const arbRemoved = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 4, max: 8 }), at), { selector: ([sum]) => sum })
  .map((gone) => new Map(gone.map(([sum, when]) => [level(sum).id, when] as const)));

/** Copies of one team, as tabs can hold them: all of one epoch. */
export const arbTeam: Arbitrary<Team> = fc
  .record({
    begun: fc.constantFrom(0, 0, 0, 2),
    members: fc.uniqueArray(arbMember, { selector: ({ id }) => id }),
    removed: arbRemoved,
    step: fc.record({ value: fc.integer({ min: 0, max: 4 }), at }),
  })
  .map(({ begun, members, removed, step }) => ({
    epoch: 'epoch',
    begun,
    ...settled(begun, members, removed),
    step: step.at >= begun ? step : { value: 0, at: begun },
  }));

/** A team of these people, who came in one after another. */
export function teamWith(entries: readonly Entry[], more: Partial<Team> = {}): Team {
  const members = entries.map((entry, i) => ({ ...entry, at: i + 1 }));
  return { ...emptyTeam('epoch'), members, ...more };
}

/** The version of the test that is shipped. */
export const INSTRUMENTS = [instrument];

const dated = <T>(value: Arbitrary<T>) => fc.record({ value, at });

/** Copies of one filled form. */
export const arbTeamForm: Arbitrary<TeamForm> = fc.record({
  epoch: fc.constant('epoch'),
  answers: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...FORM_STATEMENTS),
        dated(fc.constantFrom<FormValue | null>(null, ...FORM_VALUES)),
      ),
      { selector: ([id]) => id },
    )
    .map((answers) => new Map<string, { value: FormValue | null; at: number }>(answers)),
  texts: fc
    .uniqueArray(
      fc.tuple(fc.constantFrom(...FORM_BOXES), dated(fc.string({ unit: 'binary', maxLength: 12 }))),
      { selector: ([box]) => box },
    )
    .map((texts) => new Map<string, { value: string; at: number }>(texts)),
});
