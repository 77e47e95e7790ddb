import { withNewer } from '../../domain/history/newer.ts';
import { LAST_TIME } from '../../domain/history/time.ts';
import type { Asked, Panel } from '../../domain/panel/panel.ts';
import { MOST_REMOVED, MOST_REPLIES, MOST_REQUESTS } from '../../domain/panel/panel.ts';
import { isId, isIntegerIn, isRecord, isUint32, parseJson } from './json.ts';
import { readReceived, writtenReceived } from './received.ts';

/** Version of the stored envelope of what colleagues were asked and sent back. */
export const PANEL_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedPanel =
  | { readonly kind: 'ok'; readonly state: Panel }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

export function encodePanel({ epoch, requests, replies, removed, newer }: Panel): string {
  return JSON.stringify({
    version: PANEL_VERSION,
    epoch,
    requests: requests.map(({ newer: more, ...asked }) => ({ ...asked, ...more })),
    replies: replies.map(writtenReceived),
    removed,
    ...newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodePanel(text: string): DecodedPanel {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, ...rest } = parsed.value;
  const { requests: rawRequests, replies: rawReplies, removed, ...newer } = rest;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > PANEL_VERSION) return { kind: 'newer', version };
  const requests = readEach(rawRequests, MOST_REQUESTS, readAsked, ({ seed }) => seed);
  const replies = readEach(rawReplies, MOST_REPLIES, readReceived, ({ reply }) => reply.id);
  if (!isId(epoch) || requests === null || replies === null || !areIds(removed)) {
    return { kind: 'damaged' };
  }
  return { kind: 'ok', state: withNewer({ epoch, requests, replies, removed }, newer) };
}

/** A list of which none has the name of another. */
function readEach<T>(
  value: unknown,
  most: number,
  read: (one: unknown) => T | null,
  nameOf: (one: T) => number,
): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const all = value.map(read);
  if (!all.every((one) => one !== null)) return null;
  return new Set(all.map(nameOf)).size === all.length ? all : null;
}

function readAsked(value: unknown): Asked | null {
  if (!isRecord(value)) return null;
  const { seed, instrument, at, ...newer } = value;
  if (!isUint32(seed) || !isId(instrument) || !isIntegerIn(at, 0, LAST_TIME)) return null;
  return withNewer({ seed, instrument, at }, newer);
}

function areIds(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_REMOVED &&
    value.every(isUint32) &&
    new Set(value).size === value.length
  );
}
