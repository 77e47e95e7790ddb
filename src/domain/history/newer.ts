/**
 * What a newer version of the site added to something that is kept, as it was read. This version does
 * not understand it: it keeps it and writes it back.
 */
export type Newer = Readonly<Record<string, unknown>>;

/** Something that may carry such fields. */
export type WithNewer = { readonly newer?: Newer };

/** The thing with these fields, where there are any. */
export function withNewer<T extends object>(thing: T, newer: Newer | undefined): T & WithNewer {
  return newer === undefined || Object.keys(newer).length === 0 ? thing : { ...thing, newer };
}

/**
 * Two copies of such fields made one, in the way in which ours are: of two dated values the later,
 * records key by key. Where nothing tells them apart it is the second copy, which was stored: this
 * version changes none of them.
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

/** What orders two copies: `at` of a record, the second part of a tuple. */
function timeOf(value: unknown): number | null {
  const time: unknown = Array.isArray(value) ? value[1] : isRecord(value) ? value['at'] : null;
  return typeof time === 'number' ? time : null;
}

function isRecord(value: unknown): value is Newer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
