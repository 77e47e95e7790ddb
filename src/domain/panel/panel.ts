import type { WithNewer } from '../history/newer.ts';
import { justAfter, keptTime } from '../history/time.ts';
import type { FeedbackRequest } from './request.ts';
import type { Reply } from './reply.ts';

/** A request as it was made on this device. */
export type Asked = WithNewer &
  FeedbackRequest & {
    /** In milliseconds, coarse. */
    readonly at: number;
  };

/** A reply as it came in. */
export type Received = WithNewer & {
  readonly reply: Reply;
  /** The first name that the colleague gave, or `null`. */
  readonly name: string | null;
  /** In milliseconds, coarse. */
  readonly at: number;
};

/** Everything that a person asked and got back. */
export type Panel = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** Oldest first. */
  readonly requests: readonly Asked[];
  /** Oldest first. */
  readonly replies: readonly Received[];
  /** Ids of replies that the person took out: a copy in another window does not bring them back. */
  readonly removed: readonly number[];
};

/** Far more than anybody asks. The latest leave first: what others were asked stays valid. */
export const MOST_REQUESTS = 50;
/** Far more colleagues than anybody asks. */
export const MOST_REPLIES = 50;
export const MOST_REMOVED = 500;

/** Coarse enough that nobody reads from it who sent something at what moment. */
const TIME_GRAIN = 60_000;

export function emptyPanel(epoch: string): Panel {
  return { epoch, requests: [], replies: [], removed: [] };
}

/** Whether it holds anything of a person. */
export function hasPanel({ requests, replies, removed }: Panel): boolean {
  return requests.length + replies.length + removed.length > 0;
}

/** A moment as it is kept: coarse, and after what came before, also when the clock was set back. */
export function nextMoment(now: number, before: { readonly at: number } | undefined): number {
  const coarse = Math.floor(keptTime(now) / TIME_GRAIN) * TIME_GRAIN;
  return before === undefined ? coarse : Math.max(coarse, justAfter(before.at));
}

/** The request that was made last: its link is the one to send. `null` before the first. */
export function latestRequest({ requests }: Panel): Asked | null {
  return requests.at(-1) ?? null;
}

/** In order, and no more than fit. */
export function orderedRequests(requests: readonly Asked[]): readonly Asked[] {
  return requests.toSorted((a, b) => a.at - b.at || a.seed - b.seed).slice(0, MOST_REQUESTS);
}

/** In order, and no more than fit. */
export function orderedReplies(replies: readonly Received[]): readonly Received[] {
  return replies.toSorted((a, b) => a.at - b.at || a.reply.id - b.reply.id).slice(0, MOST_REPLIES);
}

/** In order, and no more than fit. */
export function orderedRemoved(ids: Iterable<number>): readonly number[] {
  return [...new Set(ids)].toSorted((a, b) => a - b).slice(-MOST_REMOVED);
}
