/** Checks that our parsers use on parsed JSON of unknown shape. Nothing here throws. */

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An integer from `low` to `high`, both included. */
export function isIntegerIn(value: unknown, low: number, high: number): value is number {
  return Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
}

/** 32 bits, unsigned. */
export function isUint32(value: unknown): value is number {
  return isIntegerIn(value, 0, 0xffff_ffff);
}

/**
 * A short name of letters, digits and hyphens. Our ids have this form; it is never a path to a
 * prototype.
 */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,40}$/i.test(value);
}
