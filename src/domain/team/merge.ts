import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Dated } from '../history/state.ts';
import { laterOf } from '../history/state.ts';
import type { Member, Team } from './team.ts';
import { MOST_MEMBERS, MOST_REMOVED } from './team.ts';

/** Merges two copies of the same epoch. Of a member that came in and went, the later counts. */
export function mergeTeams(a: Team, b: Team): Team {
  const begun = Math.max(a.begun, b.begun);
  const removed = new Map(a.removed);
  for (const [id, at] of b.removed) removed.set(id, Math.max(at, removed.get(id) ?? 0));
  const members = new Map(a.members.map((member) => [member.id, member]));
  for (const member of b.members) {
    const own = members.get(member.id);
    members.set(member.id, own ? mergeCopies(own, member) : member);
  }
  const merged = {
    epoch: a.epoch,
    begun,
    ...settled(begun, [...members.values()], removed),
    step: stepSince(begun, laterOf(a.step, b.step)),
  };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

/** The same sums, so the same member. The later name counts; of two at once, one before none. */
function mergeCopies(own: Member, other: Member): Member {
  const isOwn = own.at === other.at ? (own.name ?? '') >= (other.name ?? '') : own.at > other.at;
  const { newer: _, ...kept } = isOwn ? own : other;
  return withNewer(kept, mergeNewer(own.newer, other.newer));
}

/** A team that was begun anew begins with the first sentence. */
function stepSince(begun: number, step: Dated<number>): Dated<number> {
  return step.at >= begun ? step : { value: 0, at: begun };
}

/** Whoever is in this team, in order of coming in, and who went out of it; no more than fit. */
export function settled(
  begun: number,
  members: readonly Member[],
  removed: ReadonlyMap<string, number>,
): Pick<Team, 'members' | 'removed'> {
  const here = members
    .filter(({ id, at }) => at > begun && at > (removed.get(id) ?? 0))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const ids = new Set(here.map(({ id }) => id));
  const gone = [...removed]
    .filter(([id, at]) => at > begun && !ids.has(id))
    .toSorted(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1));
  return { members: here.slice(0, MOST_MEMBERS), removed: new Map(gone.slice(-MOST_REMOVED)) };
}
