/** A point on the answer scale: 1 = (bijna) nooit … 5 = (bijna) altijd. */
export const ANSWER_VALUES = [1, 2, 3, 4, 5] as const;
export type AnswerValue = (typeof ANSWER_VALUES)[number];

/** One given answer. The later of two copies counts, see `laterAnswer`. */
export type Answer = {
  readonly value: AnswerValue;
  /** Position in the order of answering within the attempt, from 1; a changed answer gets a new one. */
  readonly seq: number;
  /**
   * Milliseconds since the first answer, rounded to `TIME_GRAIN`: enough to detect haste, no more.
   * A pause that nobody could measure counts as `LONGEST_COUNTED`.
   */
  readonly at: number;
  /** Fields that a newer version of the site added. */
  readonly newer?: readonly unknown[];
};

/** All answers of one attempt, by item id. A Map: ids from outside must never reach a prototype. */
export type Response = ReadonlyMap<string, Answer>;

/** Grain of stored times, in milliseconds. */
export const TIME_GRAIN = 100;

/** In milliseconds. A longer pause says nothing about reading speed, so it counts as this value. */
export const LONGEST_COUNTED = 10_000;

/** The highest `seq`; a response that reaches it numbers all further answers alike. */
export const LAST_SEQ = 1_000_000_000;

/** The largest `at`. */
export const LAST_AT = 8_640_000_000_000_000;

export const EMPTY_RESPONSE: Response = new Map();

export function isAnswerValue(value: unknown): value is AnswerValue {
  return (ANSWER_VALUES as readonly unknown[]).includes(value);
}

/** The answer that was given last. */
export function lastAnswer(response: Response): Answer | undefined {
  const answers = [...response.values()];
  return answers.length === 0 ? undefined : answers.reduce(laterAnswer);
}

/** The response with one answer added or changed. `at`: milliseconds since the first answer. */
export function withAnswer(
  response: Response,
  itemId: string,
  value: AnswerValue,
  at: number,
): Response {
  const seq = Math.min(LAST_SEQ, 1 + (lastAnswer(response)?.seq ?? 0));
  const grained = Math.min(Math.max(0, Math.round(at / TIME_GRAIN) * TIME_GRAIN), LAST_AT);
  return new Map(response).set(itemId, { ...response.get(itemId), value, seq, at: grained });
}

/**
 * The later of two answers to one item. On a tie the higher value wins, because the order must not
 * matter.
 */
export function laterAnswer(a: Answer, b: Answer): Answer {
  const order = a.seq - b.seq || a.at - b.at || a.value - b.value;
  // The same answer: the copy with the additions of a newer version of the site counts.
  if (order === 0) return b.newer === undefined ? a : b;
  return order > 0 ? a : b;
}

/**
 * Merges two copies of one response item by item. Commutative, associative, idempotent. Returns `a`
 * itself when `b` adds nothing: old attempts then stay one object in memory, however often merged.
 */
export function mergeResponses(a: Response, b: Response): Response {
  const gained = new Map<string, Answer>();
  for (const [id, answer] of b) {
    const own = a.get(id);
    const counts = own ? laterAnswer(own, answer) : answer;
    if (counts !== own) gained.set(id, counts);
  }
  return gained.size === 0 ? a : new Map([...a, ...gained]);
}

/** Whether two responses hold the same value for every item, regardless of the times. */
export function sameAnswers(a: Response, b: Response): boolean {
  return a.size === b.size && [...a].every(([id, { value }]) => b.get(id)?.value === value);
}
