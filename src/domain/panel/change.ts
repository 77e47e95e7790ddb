import type { Panel, Received } from './panel.ts';
import { MOST_REPLIES, MOST_REQUESTS, nextMoment } from './panel.ts';
import { orderedRemoved, orderedReplies, orderedRequests } from './panel.ts';
import type { FeedbackRequest } from './request.ts';

/** What became of a reply that somebody pasted. */
export type Receipt =
  | { readonly kind: 'added' }
  /** This very reply is there already. */
  | { readonly kind: 'double' }
  /** The person took it out before; it stays out. */
  | { readonly kind: 'removedBefore' }
  /** It answers a request that was not made on this device. */
  | { readonly kind: 'otherPerson' }
  /** It answers the statements of another version of the test than was asked. */
  | { readonly kind: 'otherVersion' }
  /** No more fit. */
  | { readonly kind: 'full' };

/** A reply with the name that stood beside it in the link. */
export type Arrived = Pick<Received, 'reply' | 'name'>;

/** The panel with a new request. Earlier requests stay valid. The same panel when no more fit. */
export function withRequest(
  panel: Panel,
  { seed, instrument }: FeedbackRequest,
  now: number,
): Panel {
  const { requests } = panel;
  if (requests.length >= MOST_REQUESTS || requests.some((one) => one.seed === seed)) return panel;
  const at = nextMoment(now, requests.at(-1));
  return { ...panel, requests: orderedRequests([...requests, { seed, instrument, at }]) };
}

/** What would become of this reply. */
export function receiptOf(panel: Panel, { reply }: Arrived): Receipt {
  const request = panel.requests.find(({ seed }) => seed === reply.request);
  if (request === undefined) return { kind: 'otherPerson' };
  if (panel.removed.includes(reply.id)) return { kind: 'removedBefore' };
  if (panel.replies.some((one) => one.reply.id === reply.id)) return { kind: 'double' };
  if (request.instrument !== reply.instrument) return { kind: 'otherVersion' };
  return { kind: panel.replies.length < MOST_REPLIES ? 'added' : 'full' };
}

/** The panel with a reply, when it belongs there. */
export function withReply(panel: Panel, arrived: Arrived, now: number): Panel {
  if (receiptOf(panel, arrived).kind !== 'added') return panel;
  const at = nextMoment(now, panel.replies.at(-1));
  const received = { reply: arrived.reply, name: arrived.name, at };
  return { ...panel, replies: orderedReplies([...panel.replies, received]) };
}

/** The panel without a reply, for good: a copy in another window does not bring it back. */
export function withoutReply(panel: Panel, id: number): Panel {
  return {
    ...panel,
    replies: panel.replies.filter(({ reply }) => reply.id !== id),
    removed: orderedRemoved([...panel.removed, id]),
  };
}
