import type { FeedbackRequest } from './request.ts';
import type { Reply } from './reply.ts';

/** A request as it was made on this device. */
export type Asked = FeedbackRequest & {
  /** In milliseconds, coarse. */
  readonly at: number;
};

/** A reply as it came in. */
export type Received = {
  readonly reply: Reply;
  /** The first name that the colleague gave, or `null`. */
  readonly name: string | null;
  /** In milliseconds, coarse. */
  readonly at: number;
};

/** Everything that a person asked and got back. */
export type Panel = {
  readonly epoch: string;
  readonly requests: readonly Asked[];
  readonly replies: readonly Received[];
  /** Ids of replies that the person took out: a copy in another window does not bring them back. */
  readonly removed: readonly number[];
};
