import type { WithNewer } from '../history/newer.ts';
import type { Dated } from '../history/state.ts';
import { justAfter, keptTime } from '../history/time.ts';
import type { ScaleSums } from '../score/sums.ts';

/** More people than one meeting has. */
export const MOST_MEMBERS = 60;

/** Far more than anybody takes out. The earliest leave first. */
export const MOST_REMOVED = 200;

/** What a code says of one person. Never roles, never the helm. */
export type Entry = {
  /** Made from the sums, so that the same code twice is seen. */
  readonly id: string;
  /** The first name that the member put in, or `null`. It shows only when the facilitator says so. */
  readonly name: string | null;
  readonly sums: ScaleSums;
};

export type Member = WithNewer &
  Entry & {
    /** When it came in, in milliseconds since 1970. Members stand in this order. */
    readonly at: number;
  };

/** What the facilitator's device keeps of a team. */
export type Team = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** When this team was begun: what came before belongs to another team. */
  readonly begun: number;
  readonly members: readonly Member[];
  /** Ids of members that were taken out, with the moment. Nothing else of them is kept. */
  readonly removed: ReadonlyMap<string, number>;
  /** How far the team is: a sentence of the round, or the chart behind it (`round.ts`). */
  readonly step: Dated<number>;
};

export function emptyTeam(epoch: string): Team {
  return { epoch, begun: 0, members: [], removed: new Map(), step: { value: 0, at: 0 } };
}

/** Whether it says anything about anybody. */
export function holdsTeam({ members, removed }: Team): boolean {
  return members.length > 0 || removed.size > 0;
}

/** The moment of a change: later than everything in the team, even when the clock was set back. */
export function momentIn({ begun, members, removed, step }: Team, now: number): number {
  const last = Math.max(begun, step.at, ...members.map(({ at }) => at), ...removed.values());
  return Math.max(keptTime(now), justAfter(last));
}
