import type { Mark } from '../../codecs/kept/marks.ts';

/** What the second store holds under the key of a kept value. */
export type StoredRecord = {
  /** In the same words as in the first store; `null` when nothing is kept. */
  readonly text: string | null;
  /** When that text was written, in milliseconds since 1970. */
  readonly at: number;
  /** Epochs that were wiped: a tab that still holds one begins anew. */
  readonly wiped: readonly string[];
  /** Epochs that were no longer to be kept: a tab that holds one goes on under another name. */
  readonly unkept: readonly string[];
};

/** So many epochs are remembered: far more than a browser can bring back. */
const REMEMBERED = 50;

const NOTHING: StoredRecord = { text: null, at: 0, wiped: [], unkept: [] };

/**
 * Reads what the second store gave. Of a shape that is not ours it gives a text that nothing can
 * decode: what was there, as JSON.
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
 * The record after a mark: the text is gone and the epochs are remembered. `epoch`: that of the text,
 * `null` when nothing can read it. A text of an epoch that the marking tab did not know goes too,
 * unless it was written after: an answer that another tab was given since then is not what was wiped.
 */
export function withMark(
  record: StoredRecord,
  { as, epochs, at }: Mark,
  epoch: string | null,
): StoredRecord {
  const isUnknown = epoch !== null && !epochs.includes(epoch);
  // Told once more, by another tab: what was written since then stays.
  const isTold = epochs.length > 0 && epochs.every((one) => record[as].includes(one));
  const isNew = isUnknown && (isTold || record.at > at);
  const gone = isUnknown && !isNew ? [...epochs, epoch] : epochs;
  return {
    ...record,
    text: isNew ? record.text : null,
    [as]: [...record[as].filter((one) => !gone.includes(one)), ...gone].slice(-REMEMBERED),
  };
}
