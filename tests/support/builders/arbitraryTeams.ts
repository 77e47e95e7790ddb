import type { Arbitrary } from 'fast-check';
import { teamSums } from '../../../src/codecs/links/team.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import type { FormValue, TeamForm } from '../../../src/domain/team/form.ts';
import { FORM_BOXES, FORM_STATEMENTS, FORM_VALUES } from '../../../src/domain/team/form.ts';
import { settled } from '../../../src/domain/team/merge.ts';
import type { Member, Team } from '../../../src/domain/team/team.ts';
import { arbSums } from './arbitraries.ts';
import { fc } from './property.ts';
import { level } from './teams.ts';

/** What a code of any result says. */
export const arbTeamSums: Arbitrary<ScaleSums> = arbSums({ complete: false }).map(teamSums);

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
