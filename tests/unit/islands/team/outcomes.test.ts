import { describe, expect, it } from 'vitest';
import { foundForTeam } from '../../../../src/codecs/links/pastedTeam.ts';
import { encodeTeam } from '../../../../src/codecs/links/team.ts';
import { addMember } from '../../../../src/domain/team/members.ts';
import { emptyTeam } from '../../../../src/domain/team/team.ts';
import type { Team } from '../../../../src/domain/team/team.ts';
import { outcomeOf, told } from '../../../../src/islands/team/outcomes.ts';
import { measures } from '../../../support/builders/content.ts';
import { INSTRUMENTS, person, teamWith } from '../../../support/builders/teams.ts';

const link = (n: number) => `https://site.example/team/#${encodeTeam(person(n).sums)}`;

/** What is told of a text that is pasted into this team. */
const tellOf = (text: string, team: Team = emptyTeam('e')) =>
  told(
    foundForTeam(text, measures).map((one) =>
      one.kind === 'member' ? { ...one, adding: addMember(team, one.entry, INSTRUMENTS, 1) } : one,
    ),
  );

describe('what is told of pasted codes', () => {
  it('is that they are in, and nothing else', () => {
    expect(tellOf(`Hoi, hier is die van mij: ${link(1)} en van Sam ${link(2)}`)).toEqual([
      { kind: 'added', left: 'nothing' },
      { kind: 'added', left: 'nothing' },
    ]);
  });

  it('is asked about when somebody is in already, or was taken out', () => {
    const [one] = [person(1)];
    expect(tellOf(link(1), teamWith([one]))).toMatchObject([
      { why: 'double', entry: { id: one.id } },
    ]);
    const without = teamWith([], { removed: new Map([[one.id, 1]]) });
    expect(tellOf(link(1), without)).toMatchObject([{ why: 'removed', entry: { id: one.id } }]);
  });

  it('tells damaged links and digits apart, and offers neither', () => {
    const damaged = link(1).replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    expect(tellOf(damaged)).toEqual([{ kind: 'told', why: 'damaged', entry: null }]);
    expect(tellOf('1234 1234 1234 1234')).toEqual([{ kind: 'told', why: 'digits', entry: null }]);
    expect(tellOf('Tot morgen')).toEqual([]);
  });

  it('has a word for a full team and for another version', () => {
    const found = { entry: person(1), left: 'nothing' } as const;
    expect(outcomeOf(found, { kind: 'full' })).toMatchObject({ why: 'full', entry: null });
    const other = { kind: 'otherVersion', instrument: 'v2', ofTeam: 'v1' } as const;
    expect(outcomeOf(found, other)).toMatchObject({ why: 'otherVersion', entry: null });
  });
});
