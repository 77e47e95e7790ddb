import { isIntegerIn, isRecord, parseJson } from './json.ts';

/** Epochs that must leave the device. */
export type Mark = {
  /** `wiped`: memory too; `unkept`: memory goes on. */
  readonly as: 'wiped' | 'unkept';
  readonly epochs: readonly string[];
  /** The time of the wipe, in milliseconds since 1970: text that another tab wrote later stays. */
  readonly at: number;
};

export function encodeMarks(marks: readonly Mark[]): string {
  return JSON.stringify(marks);
}

/** Reads stored marks; never throws. Anything that is not a mark is left out. */
export function decodeMarks(text: string): readonly Mark[] {
  const parsed = parseJson(text);
  return parsed.ok && Array.isArray(parsed.value) ? parsed.value.filter(isMark) : [];
}

function isMark(value: unknown): value is Mark {
  if (!isRecord(value)) return false;
  const { as, epochs, at } = value;
  return (
    (as === 'wiped' || as === 'unkept') &&
    isIntegerIn(at, 0, Number.MAX_SAFE_INTEGER) &&
    Array.isArray(epochs) &&
    epochs.every((epoch) => typeof epoch === 'string')
  );
}
