import type { Panel, Received } from './panel.ts';
import { orderedReplies } from './panel.ts';
import type { Reply } from './reply.ts';

/**
 * The panel with a reply that was just taken out, in its old place. It comes back under another id: what
 * was taken out stays so for good, or a copy in another window would take it out again.
 */
export function withReplyBack(panel: Panel, received: Received, id: number): Panel {
  const { reply } = received;
  const isThere = panel.replies.some((one) => isSameReply(one.reply, reply));
  if (isThere || panel.requests.every(({ seed }) => seed !== reply.request)) return panel;
  const back = { ...received, reply: { ...reply, id } };
  return { ...panel, replies: orderedReplies([...panel.replies, back]) };
}

/** Whether two replies say the same to the same request, whatever their ids. */
export function isSameReply(one: Reply, other: Reply): boolean {
  return (
    one.request === other.request &&
    one.instrument === other.instrument &&
    one.works === other.works &&
    one.differently === other.differently &&
    one.observations.size === other.observations.size &&
    [...one.observations].every(([id, value]) => other.observations.get(id) === value)
  );
}
