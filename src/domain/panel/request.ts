/**
 * What somebody asks of colleagues: to say how often they see each statement of the kern. It holds no score;
 * a first name travels beside it in the link.
 */
export type FeedbackRequest = {
  /** 32 random bits, unsigned: which replies belong to this request. */
  readonly seed: number;
  /** The version of the test whose statements are asked. */
  readonly instrument: string;
};
