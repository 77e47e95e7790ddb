import { describe, expect, it } from 'vitest';
import {
  addAnyway,
  addMember,
  newTeam,
  putBack,
  removeMember,
} from '../../../../src/domain/team/members.ts';
import { mergeTeams } from '../../../../src/domain/team/merge.ts';
import type { Entry, Team } from '../../../../src/domain/team/team.ts';
import { emptyTeam, holdsTeam, MOST_MEMBERS } from '../../../../src/domain/team/team.ts';
import { instrument } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { bothVersions } from '../../../support/builders/secondVersion.ts';
import { sumsOf } from '../../../support/builders/sums.ts';
import { arbTeam } from '../../../support/builders/arbitraryTeams.ts';
import { entryOf, INSTRUMENTS, level, person, teamWith } from '../../../support/builders/teams.ts';

const NOW = 1_000;
const add = (team: Team, entry: Entry, now = NOW) => addMember(team, entry, INSTRUMENTS, now);
const anyway = (team: Team, entry: Entry, now = NOW) => addAnyway(team, entry, INSTRUMENTS, now);
const names = ({ members }: Team) => members.map(({ name }) => name);

function added(adding: ReturnType<typeof add>): Team {
  if (adding.kind !== 'added') throw new Error(adding.kind);
  return adding.team;
}

describe('adding a member', () => {
  it('puts it behind the others, in the order of coming in, also when the clock was set back', () => {
    const one = added(add(emptyTeam('e'), level(4, 'Noor')));
    const two = added(add(one, level(5, 'Sam'), 2));
    expect(names(two)).toEqual(['Noor', 'Sam']);
    expect(two.members.map(({ at }) => at)).toEqual([NOW, NOW + 1]);
    expect(mergeTeams(two, two)).toEqual(two);
  });

  it('tells the same sums, whatever the name, and adds them as another person when asked', () => {
    const team = teamWith([level(4, 'Noor')]);
    const double = add(team, level(4, 'Sam'));
    expect(double).toEqual({ kind: 'double', member: team.members[0] });
    const two = added(anyway(team, level(4, 'Sam')));
    const three = added(anyway(two, level(4)));
    expect(names(three)).toEqual(['Noor', 'Sam', null]);
    const { id } = level(4);
    expect(three.members.map((member) => member.id)).toEqual([id, `${id}-2`, `${id}-3`]);
  });

  it('tells who was taken out before, and brings them back when asked', () => {
    const team = removeMember(teamWith([level(4), level(5)]), level(4).id, NOW);
    expect(add(team, level(4))).toEqual({ kind: 'removedBefore' });
    const back = added(anyway(team, level(4, 'Noor')));
    expect(names(back)).toEqual([null, 'Noor']);
    expect(back.removed.size).toBe(0);
    expect(mergeTeams(team, back)).toEqual(back);
  });

  it('tells a version of the test that asks other statements', () => {
    const [, first] = bothVersions.map((one) => one.instrument);
    const instruments = bothVersions.map((one) => one.instrument);
    const other = entryOf({ ...level(4).sums, instrument: 'v2' });
    const team = teamWith([level(5)]);
    expect(addMember(team, other, instruments, NOW)).toEqual({
      kind: 'otherVersion',
      instrument: 'v2',
      ofTeam: first?.version,
    });
    expect(addAnyway(team, other, instruments, NOW).kind).toBe('otherVersion');
    const same = [instrument, { ...instrument, version: 'v2' }];
    expect(addMember(team, other, same, NOW).kind).toBe('added');
    expect(addMember(emptyTeam('e'), other, instruments, NOW).kind).toBe('added');
  });

  it('takes nothing without a score', () => {
    expect(add(emptyTeam('e'), entryOf(sumsOf({})))).toEqual({ kind: 'empty' });
  });

  it(`takes ${MOST_MEMBERS} people and not one more`, () => {
    const people = Array.from({ length: MOST_MEMBERS }, (_, n) => person(n));
    expect(new Set(people.map(({ id }) => id)).size).toBe(MOST_MEMBERS);
    const full = people.reduce((team, one) => added(add(team, one)), emptyTeam('e'));
    expect(full.members).toHaveLength(MOST_MEMBERS);
    expect(add(full, level(4))).toEqual({ kind: 'full' });
    expect(anyway(full, person(0))).toEqual({ kind: 'full' });
    // Who is in it is told so, and not that it is full.
    expect(add(full, person(0)).kind).toBe('double');
    const [gone] = full.members;
    const fewer = removeMember(full, person(0).id, NOW);
    const again = added(add(fewer, level(4)));
    expect(gone && putBack(again, gone, NOW)).toBe(again);
  });
});

describe('taking a member out', () => {
  it('keeps the id alone, and no copy in another window brings it back', () => {
    const before = teamWith([level(4, 'Noor'), level(5)]);
    const after = removeMember(before, level(4).id, NOW);
    expect(after.members).toHaveLength(1);
    expect([...after.removed]).toEqual([[level(4).id, NOW]]);
    for (const merged of [mergeTeams(before, after), mergeTeams(after, before)])
      expect(merged).toEqual(after);
  });

  it('changes nothing for who is not in it', () => {
    const team = teamWith([level(4)]);
    expect(removeMember(team, 'elsewhere', NOW)).toBe(team);
  });

  it('can be taken back, as the last one, and a copy from before does not take it out again', () => {
    const before = teamWith([level(4, 'Noor'), level(5)]);
    const [first] = before.members;
    const out = removeMember(before, level(4).id, NOW);
    const back = first ? putBack(out, first, NOW) : out;
    expect(names(back)).toEqual([null, 'Noor']);
    expect(mergeTeams(out, back)).toEqual(back);
    expect(mergeTeams(back, out)).toEqual(back);
    expect(first && putBack(back, first, NOW)).toBe(back);
  });
});

describe('a new team', () => {
  it('begins empty at the first sentence, and no copy in another window brings anybody back', () => {
    const team = removeMember(
      teamWith([level(4), level(5)], { step: { value: 4, at: 9 } }),
      level(5).id,
      10,
    );
    const fresh = newTeam(team, NOW);
    expect([fresh.members, fresh.removed.size, fresh.step.value]).toEqual([[], 0, 0]);
    expect(holdsTeam(fresh)).toBe(false);
    for (const merged of [mergeTeams(fresh, team), mergeTeams(team, fresh)])
      expect(merged).toEqual(fresh);
  });

  it('takes in who was in the team before, and who was taken out of it', () => {
    const old = removeMember(teamWith([level(4), level(5)]), level(5).id, 10);
    const one = added(add(newTeam(old, 5), level(4), 5));
    const both = added(add(one, level(5), 5));
    expect(both.members).toHaveLength(2);
    expect(mergeTeams(old, both)).toEqual(both);
  });

  it('keeps what a newer version of the site added', () => {
    expect(newTeam(teamWith([], { newer: { later: 1 } }), NOW).newer).toEqual({ later: 1 });
  });
});

describe('every change', () => {
  it('outlives any copy from before it', () => {
    const sums = fc.integer({ min: 4, max: 8 });
    fc.assert(
      fc.property(arbTeam, sums, fc.nat(9), fc.nat(3), (team, sum, now, which) => {
        const [first] = team.members;
        const changes = [
          () => {
            const adding = add(team, level(sum), now);
            return adding.kind === 'added' ? adding.team : team;
          },
          () => added(anyway(team, level(sum), now)),
          () => removeMember(team, first?.id ?? '', now),
          () => newTeam(team, now),
        ];
        const changed = changes[which]?.() ?? team;
        expect(mergeTeams(team, changed)).toEqual(changed);
        expect(mergeTeams(changed, team)).toEqual(changed);
      }),
    );
  });
});
