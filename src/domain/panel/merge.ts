import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Asked, Panel, Received } from './panel.ts';
import { orderedRemoved, orderedReplies, orderedRequests } from './panel.ts';

/** Merges two copies of the same epoch: all that either holds, but nothing that was taken out. */
export function mergePanels(a: Panel, b: Panel): Panel {
  const removed = orderedRemoved([...a.removed, ...b.removed]);
  const requests = bothOf(a.requests, b.requests, ({ seed }) => seed, wordsOfAsked);
  const replies = bothOf(a.replies, b.replies, ({ reply }) => reply.id, wordsOfReceived);
  const merged = {
    epoch: a.epoch,
    requests: orderedRequests(requests),
    replies: orderedReplies(replies.filter(({ reply }) => !removed.includes(reply.id))),
    removed,
  };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

type Timed = WithNewer & { readonly at: number };

/** Each once, by its name. Of two copies the first one counts, with what a newer version added to either. */
function bothOf<T extends Timed>(
  a: readonly T[],
  b: readonly T[],
  nameOf: (one: T) => number,
  wordsOf: (one: T) => string,
): readonly T[] {
  const all = new Map(a.map((one) => [nameOf(one), one]));
  for (const other of b) {
    const own = all.get(nameOf(other));
    all.set(nameOf(other), own === undefined ? other : firstOf(own, other, wordsOf));
  }
  return [...all.values()];
}

function firstOf<T extends Timed>(own: T, other: T, wordsOf: (one: T) => string): T {
  const order = own.at - other.at || (wordsOf(own) <= wordsOf(other) ? -1 : 1);
  const { newer: _, ...first } = order < 0 ? own : other;
  return withNewer(first, mergeNewer(own.newer, other.newer)) as T;
}

function wordsOfAsked({ instrument }: Asked): string {
  return instrument;
}

/** Everything that a reply says, to tell copies apart that should have been the same. */
function wordsOfReceived({ reply, name }: Received): string {
  const { request, instrument, observations, works, differently } = reply;
  return JSON.stringify([request, instrument, name, works, differently, [...observations]]);
}
