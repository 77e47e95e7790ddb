import type { AnswerValue } from '../test/response.ts';

/** What a colleague says of one statement: how often, or that it cannot be seen from there. */
export type Observation = AnswerValue | 'unseen';

/** The most characters (code points) of each of the two open answers. */
export const LONGEST_REMARK = 280;

/** What one colleague sends back. */
export type Reply = {
  /** The seed of the request that it answers. */
  readonly request: number;
  /** 32 random bits, unsigned, once per filled form: two colleagues may answer alike. */
  readonly id: number;
  /** The version of the test whose statements were asked. */
  readonly instrument: string;
  /** By item id: the statements on the bouwstenen of the kern, each with an observation. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** One thing that works; may be empty. */
  readonly works: string;
  /** One thing to do differently; may be empty. */
  readonly differently: string;
};
