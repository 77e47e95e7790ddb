/**
 * Fields that a newer version of the site added to something that is kept, unchanged. This version
 * does not understand them, but keeps them and writes them back.
 */
export type Newer = Readonly<Record<string, unknown>>;

/** Something that may carry such fields. */
export type WithNewer = { readonly newer?: Newer };

/** The thing with these fields, if there are any. */
export function withNewer<T extends object>(thing: T, newer: Newer | undefined): T & WithNewer {
  return newer === undefined || Object.keys(newer).length === 0 ? thing : { ...thing, newer };
}

/**
 * Merges two copies of such fields as ours are merged: the later of two dated values counts, and
 * records are merged key by key. Otherwise the second copy counts, the stored one, because this
 * version changes none of these fields.
 */
export function mergeNewer(own: Newer | undefined, stored: Newer | undefined): Newer | undefined {
  if (own === undefined || stored === undefined) return own ?? stored;
  return mergeRecords(own, stored);
}

function mergeRecords(own: Newer, stored: Newer): Newer {
  const both = Object.entries(stored).map(([key, value]) => [
    key,
    Object.hasOwn(own, key) ? mergeValues(own[key], value) : value,
  ]);
  return { ...own, ...(Object.fromEntries(both) as Newer) };
}

function mergeValues(own: unknown, stored: unknown): unknown {
  const [ownTime, storedTime] = [timeOf(own), timeOf(stored)];
  if (ownTime !== null && storedTime !== null) return ownTime > storedTime ? own : stored;
  return isRecord(own) && isRecord(stored) ? mergeRecords(own, stored) : stored;
}

/** The time that orders two copies: `at` of a record, the second part of a tuple. */
function timeOf(value: unknown): number | null {
  const time: unknown = Array.isArray(value) ? value[1] : isRecord(value) ? value['at'] : null;
  return typeof time === 'number' ? time : null;
}

function isRecord(value: unknown): value is Newer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
