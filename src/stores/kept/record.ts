/** What lies in the second store under the key of a kept store. */
export type Lying = {
  /** In the same words as in the first store; `null` when nothing is kept. */
  readonly text: string | null;
  /** When that text was written, in milliseconds since 1970. */
  readonly at: number;
  /** Epochs that were wiped: a tab that still holds one begins anew. */
  readonly wiped: readonly string[];
  /** Epochs that were no longer to be kept: a tab that holds one goes on under another name. */
  readonly unkept: readonly string[];
};

/** Epochs that must leave the device, until the second store knows of it. */
export type Leaving = {
  readonly as: 'wiped' | 'unkept';
  readonly epochs: readonly string[];
  /** Since when, in milliseconds since 1970: what another tab wrote after that stays. */
  readonly at: number;
};

/** So many epochs are remembered: far more than a browser can bring back. */
const REMEMBERED = 50;

const NOTHING: Lying = { text: null, at: 0, wiped: [], unkept: [] };

/** Reads what was found. Of a shape that is not ours it gives a text that nothing can decode. */
export function readLying(found: unknown): Lying {
  if (found === undefined) return NOTHING;
  const { text, at, wiped, unkept } = Object(found) as Partial<Record<keyof Lying, unknown>>;
  return {
    text: typeof text === 'string' || text === null ? text : '',
    at: typeof at === 'number' ? at : 0,
    wiped: epochsIn(wiped),
    unkept: epochsIn(unkept),
  };
}

function epochsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/**
 * What lies there after these left, and they are remembered. `epoch`: that of the text found, `null`
 * when nothing can read it. A text of an epoch that the leaving tab did not know leaves too, unless
 * it was written after: an answer that another tab was given since then is not what was wiped.
 */
export function withoutLeaving(
  lying: Lying,
  { as, epochs, at }: Leaving,
  epoch: string | null,
): Lying {
  const isUnknown = epoch !== null && !epochs.includes(epoch);
  const isNew = isUnknown && lying.at > at;
  const left = isUnknown && !isNew ? [...epochs, epoch] : epochs;
  return {
    ...lying,
    text: isNew ? lying.text : null,
    [as]: [...lying[as], ...left].slice(-REMEMBERED),
  };
}
