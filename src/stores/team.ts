import { atom } from 'nanostores';
import { decodeTeamState, encodeTeamState } from '../codecs/kept/team.ts';
import type { Found, FoundMember } from '../codecs/links/pastedTeam.ts';
import { foundForTeam } from '../codecs/links/pastedTeam.ts';
import type { Measure } from '../domain/score/measure.ts';
import type { Instrument } from '../domain/test/instrument.ts';
import { addAnyway, addMember, newTeam, putBack, removeMember } from '../domain/team/members.ts';
import type { Adding } from '../domain/team/members.ts';
import { mergeTeams } from '../domain/team/merge.ts';
import { roundAgain, stepBack, stepOn } from '../domain/team/round.ts';
import type { Entry, Member, Team } from '../domain/team/team.ts';
import { emptyTeam, holdsTeam } from '../domain/team/team.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** The scores that colleagues gave to whoever leads a meeting, on that person's device. */
export const $team = atom<Team>(emptyTeam(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-team',
  $store: $team,
  encode: encodeTeamState,
  decode: decodeTeamState,
  merge: mergeTeams,
  fresh: () => emptyTeam(environment().random.id()),
  isPersonal: holdsTeam,
});

function change(changed: (team: Team, now: number) => Team): void {
  const now = environment().clock();
  kept.change((team) => changed(team, now));
}

/** What became of each thing in a pasted text. */
export type TeamOutcome = (FoundMember & { readonly adding: Adding }) | Exclude<Found, FoundMember>;

/** Adds everybody that a pasted text speaks of, and tells what became of each. In order of the text. */
export function takePasted(text: string, measures: readonly Measure[]): readonly TeamOutcome[] {
  const instruments = measures.map(({ instrument }) => instrument);
  return foundForTeam(text, measures).map((found) =>
    found.kind === 'member' ? { ...found, adding: takeMember(found.entry, instruments) } : found,
  );
}

/** Adds whoever a code speaks of, and tells what became of it. */
export function takeMember(entry: Entry, instruments: readonly Instrument[]): Adding {
  return taking(addMember, entry, instruments);
}

/** Adds on purpose what is in the team already, or was taken out before. */
export function takeAnyway(entry: Entry, instruments: readonly Instrument[]): Adding {
  return taking(addAnyway, entry, instruments);
}

function taking(add: typeof addMember, entry: Entry, instruments: readonly Instrument[]): Adding {
  const adding = add($team.get(), entry, instruments, environment().clock());
  if (adding.kind === 'added')
    change((team, now) => {
      const again = add(team, entry, instruments, now);
      return again.kind === 'added' ? again.team : team;
    });
  return adding;
}

export function takeOut(id: string): void {
  change((team, now) => removeMember(team, id, now));
}

/** Takes back that somebody was taken out. */
export function takeBack(member: Member): void {
  change((team, now) => putBack(team, member, now));
}

/** Begins with an empty team. */
export function beginTeam(): void {
  change(newTeam);
}

export function nextInRound(): void {
  change(stepOn);
}

export function backInRound(): void {
  change(stepBack);
}

export function restartRound(): void {
  change(roundAgain);
}
