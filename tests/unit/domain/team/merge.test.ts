import { describe, expect, it } from 'vitest';
import { mergeTeams } from '../../../../src/domain/team/merge.ts';
import {
  emptyTeam,
  holdsTeam,
  MOST_MEMBERS,
  MOST_REMOVED,
} from '../../../../src/domain/team/team.ts';
import { fc } from '../../../support/builders/property.ts';
import { arbTeam } from '../../../support/builders/arbitraryTeams.ts';
import { level, person, teamWith } from '../../../support/builders/teams.ts';

/** The same in any order of what has no order. */
const plain = (team: ReturnType<typeof mergeTeams>) => ({
  ...team,
  removed: Object.fromEntries(team.removed),
});

describe('two copies of a team', () => {
  it('give the same in either order, and in any grouping', () => {
    fc.assert(
      fc.property(arbTeam, arbTeam, arbTeam, (a, b, c) => {
        expect(plain(mergeTeams(a, b))).toEqual(plain(mergeTeams(b, a)));
        expect(plain(mergeTeams(mergeTeams(a, b), c))).toEqual(
          plain(mergeTeams(a, mergeTeams(b, c))),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('give what was merged before when they are merged again', () => {
    fc.assert(
      fc.property(arbTeam, arbTeam, (a, b) => {
        const merged = mergeTeams(a, b);
        expect(mergeTeams(a, a)).toEqual(a);
        expect(mergeTeams(merged, b)).toEqual(merged);
        expect(mergeTeams(a, merged)).toEqual(merged);
      }),
    );
  });

  it('hold nobody twice, and nobody who was taken out later', () => {
    fc.assert(
      fc.property(arbTeam, arbTeam, (a, b) => {
        const { begun, members, removed } = mergeTeams(a, b);
        expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
        for (const { id, at } of members) {
          expect(removed.has(id)).toBe(false);
          expect(at).toBeGreaterThan(
            Math.max(begun, a.removed.get(id) ?? 0, b.removed.get(id) ?? 0),
          );
        }
      }),
    );
  });

  it('hold no more than fit, the first who came in', () => {
    const people = Array.from({ length: MOST_MEMBERS }, (_, n) => person(n));
    const [first, second] = [people.slice(0, 40), [...people.slice(40), level(4), level(5)]];
    const merged = mergeTeams(teamWith(first), teamWith(second));
    expect(merged.members).toHaveLength(MOST_MEMBERS);
    expect(mergeTeams(merged, teamWith(second))).toEqual(merged);
    const gone = (from: number) =>
      new Map(Array.from({ length: MOST_REMOVED }, (_, n) => [`n${from + n}`, from + n + 1]));
    const out = mergeTeams(
      { ...emptyTeam('e'), removed: gone(0) },
      { ...emptyTeam('e'), removed: gone(50) },
    );
    expect(out.removed).toEqual(gone(50));
  });

  it('keep a name before none, when both came in at once', () => {
    const [named, unnamed] = [teamWith([level(4, 'Noor')]), teamWith([level(4)])];
    expect(mergeTeams(unnamed, named)).toEqual(named);
    expect(mergeTeams(named, unnamed)).toEqual(named);
  });

  it('keep what a newer version of the site added', () => {
    const [member] = teamWith([level(4)]).members;
    if (member === undefined) throw new Error('nobody');
    const one = { ...teamWith([]), members: [{ ...member, newer: { a: 1 } }], newer: { c: 1 } };
    const other = { ...teamWith([]), members: [{ ...member, newer: { b: 1 } }] };
    const merged = mergeTeams(one, other);
    expect([merged.newer, merged.members[0]?.newer]).toEqual([{ c: 1 }, { a: 1, b: 1 }]);
  });
});

it('a team says something about somebody once anybody came in, also when all went', () => {
  expect(holdsTeam(emptyTeam('e'))).toBe(false);
  expect(holdsTeam(teamWith([level(4)]))).toBe(true);
  expect(holdsTeam({ ...emptyTeam('e'), removed: new Map([['a', 1]]) })).toBe(true);
});
