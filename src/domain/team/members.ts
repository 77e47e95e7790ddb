import { withNewer } from '../history/newer.ts';
import type { Instrument } from '../test/instrument.ts';
import type { Entry, Member, Team } from './team.ts';
import { emptyTeam, momentIn, MOST_MEMBERS } from './team.ts';
import { isSameTest, versionOf } from './versions.ts';

/** What became of one code. Only `added` has a new team. */
export type Adding =
  | { readonly kind: 'added'; readonly team: Team; readonly member: Member }
  /** These sums are in the team. They may be of the same person or of another. */
  | { readonly kind: 'double'; readonly member: Member }
  /** These sums were taken out before, and stay out unless the facilitator says otherwise. */
  | { readonly kind: 'removedBefore' }
  /** Made with a version of the test that asks other statements than the team's. */
  | { readonly kind: 'otherVersion'; readonly instrument: string; readonly ofTeam: string }
  /** Without a score of any bouwsteen. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'full' };

/** Adds who is not in it yet. `now`: milliseconds since 1970. */
export function addMember(
  team: Team,
  entry: Entry,
  instruments: readonly Instrument[],
  now: number,
): Adding {
  const member = team.members.find(({ id }) => id === entry.id);
  if (member) return { kind: 'double', member };
  if (team.removed.has(entry.id)) return { kind: 'removedBefore' };
  return added(team, entry, instruments, now);
}

/**
 * Adds on purpose: the same sums as those of another person in the team, or those that were taken out
 * before.
 */
export function addAnyway(
  team: Team,
  entry: Entry,
  instruments: readonly Instrument[],
  now: number,
): Adding {
  const isIn = (id: string) => team.members.some((member) => member.id === id);
  let id = entry.id;
  for (let n = 2; isIn(id); n += 1) id = `${entry.id}-${n}`;
  return added(team, { ...entry, id }, instruments, now);
}

function added(
  team: Team,
  { id, name, sums }: Entry,
  instruments: readonly Instrument[],
  now: number,
): Adding {
  if (sums.scales.size === 0) return { kind: 'empty' };
  const ofTeam = versionOf(team.members);
  if (ofTeam !== null && !isSameTest(instruments, ofTeam, sums.instrument))
    return { kind: 'otherVersion', instrument: sums.instrument, ofTeam };
  if (team.members.length >= MOST_MEMBERS) return { kind: 'full' };
  const member = { id, name, sums, at: momentIn(team, now) };
  const removed = new Map([...team.removed].filter(([gone]) => gone !== id));
  return { kind: 'added', team: { ...team, members: [...team.members, member], removed }, member };
}

/** Takes a member out. Of that person only the id stays, so that no copy brings them back. */
export function removeMember(team: Team, id: string, now: number): Team {
  const members = team.members.filter((member) => member.id !== id);
  if (members.length === team.members.length) return team;
  return { ...team, members, removed: new Map([...team.removed, [id, momentIn(team, now)]]) };
}

/** Puts back who was taken out a moment ago, as the last one; nothing when the team is full. */
export function putBack(team: Team, { at: _, ...member }: Member, now: number): Team {
  const isIn = team.members.some(({ id }) => id === member.id);
  if (isIn || team.members.length >= MOST_MEMBERS) return team;
  const removed = new Map([...team.removed].filter(([id]) => id !== member.id));
  const members = [...team.members, { ...member, at: momentIn(team, now) }];
  return { ...team, members, removed };
}

/** An empty team in the place of this one. No copy in another window brings anybody back. */
export function newTeam(team: Team, now: number): Team {
  const begun = momentIn(team, now);
  return withNewer({ ...emptyTeam(team.epoch), begun, step: { value: 0, at: begun } }, team.newer);
}
