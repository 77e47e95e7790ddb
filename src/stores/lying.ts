/** What lies in the second store under the key of a kept store. */
export type Lying = {
  /** In the same words as in the first store; `null` when nothing is kept. */
  readonly text: string | null;
  /** Epochs that were wiped: a tab that still holds one begins anew. */
  readonly wiped: readonly string[];
  /** Epochs that were no longer to be kept: a tab that holds one goes on under another name. */
  readonly unkept: readonly string[];
};

/** Epochs that must leave the device, until the second store knows of it. */
export type Leaving = {
  readonly as: 'wiped' | 'unkept';
  readonly epochs: readonly string[];
};

/** So many epochs are remembered: far more than a browser can bring back. */
const REMEMBERED = 50;

const NOTHING: Lying = { text: null, wiped: [], unkept: [] };

/** Reads what was found. Of a shape that is not ours it gives a text that nothing can decode. */
export function readLying(found: unknown): Lying {
  if (found === undefined) return NOTHING;
  const { text, wiped, unkept } = Object(found) as Partial<Record<keyof Lying, unknown>>;
  return {
    text: typeof text === 'string' || text === null ? text : '',
    wiped: epochsIn(wiped),
    unkept: epochsIn(unkept),
  };
}

function epochsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** What lies there after these left: nothing, and they are remembered. */
export function withoutLeaving(lying: Lying, { as, epochs }: Leaving): Lying {
  return { ...lying, text: null, [as]: [...lying[as], ...epochs].slice(-REMEMBERED) };
}
