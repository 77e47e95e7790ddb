import type { Mark } from '../../codecs/kept/marks.ts';

/** What the second store holds under the key of a kept value. */
export type StoredRecord = {
  /** The same text as in the first store; `null` when nothing is kept. */
  readonly text: string | null;
  /** When that text was written, in milliseconds since 1970. */
  readonly at: number;
  /** Epochs that were wiped: a tab that still holds one begins anew. */
  readonly wiped: readonly string[];
  /** Epochs that must no longer be kept: a tab that holds one goes on under a new epoch. */
  readonly unkept: readonly string[];
};

/** The number of remembered epochs: far more than a browser can bring back. */
const REMEMBERED = 50;

const NOTHING: StoredRecord = { text: null, at: 0, wiped: [], unkept: [] };

/**
 * Reads the answer of the second store. A shape that is not ours becomes its JSON, a text that
 * nothing can decode.
 */
export function readRecord(found: unknown): StoredRecord {
  if (found === undefined) return NOTHING;
  const { text, at, wiped, unkept } = Object(found) as Partial<Record<keyof StoredRecord, unknown>>;
  return {
    text: typeof text === 'string' || text === null ? text : `?${JSON.stringify(found)}`,
    at: typeof at === 'number' ? at : 0,
    wiped: epochsIn(wiped),
    unkept: epochsIn(unkept),
  };
}

function epochsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((epoch) => typeof epoch === 'string') : [];
}

/**
 * The record after a mark: the text is gone and the epochs are remembered. `epoch` is that of the
 * text, `null` when nothing can read it. A text with an epoch that the marking tab did not know is
 * removed too, unless it was written after the wipe: the wipe did not mean those answers.
 */
export function withMark(
  record: StoredRecord,
  { as, epochs, at }: Mark,
  epoch: string | null,
): StoredRecord {
  const isUnknown = epoch !== null && !epochs.includes(epoch);
  // Another tab tells the same mark again: text written since then stays.
  const isTold = epochs.length > 0 && epochs.every((one) => record[as].includes(one));
  const isNew = isUnknown && (isTold || record.at > at);
  const gone = isUnknown && !isNew ? [...epochs, epoch] : epochs;
  return {
    ...record,
    text: isNew ? record.text : null,
    [as]: [...record[as].filter((one) => !gone.includes(one)), ...gone].slice(-REMEMBERED),
  };
}
