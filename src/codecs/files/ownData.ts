import { isIntegerIn, isRecord, parseJson } from '../kept/json.ts';
import { depthOf } from '../bytes/depth.ts';

/**
 * The file of own data: all that the device keeps of a person, to bring back here or elsewhere.
 *
 *     { "format": "aan-het-roer", "version": 1, "values": [{ "key": "…", "text": "…" }] }
 *
 * Each text is what a store holds, unchanged, with a version of its own: its codec reads it, and this
 * file knows of none. A key may come twice, when its two stores held different texts. What belongs to the
 * device, such as the name of a coach who works on it, is in no file.
 */
const OWN_DATA_VERSION = 1;

const FORMAT = 'aan-het-roer';

/** One kept text. */
export type KeptText = { readonly key: string; readonly text: string };

/** In characters. A browser keeps about five million of a site, in each of two stores. */
export const LONGEST_FILE = 24_000_000;
const LONGEST_TEXT = 5_000_000;
const MOST_TEXTS = 200;

/** Ours are seven deep. What is far deeper makes browsers fail when they write it again. */
const DEEPEST = 40;

/** The keys of kept values, also of those that a later version adds; no marks of a wipe. */
const OURS = /^aan-het-roer(?:-(?!gewist$)[a-z0-9]{1,30}){0,3}$/;

/** How the key of a value begins that stays on its device. */
const OF_DEVICE = 'aan-het-roer-apparaat-';

/** Whether a value goes along in a file. */
export function isOfPerson({ key }: Pick<KeptText, 'key'>): boolean {
  return !key.startsWith(OF_DEVICE);
}

/** Why nothing of a file was read. */
export type Refusal =
  | 'tooLarge'
  /** No JSON: damaged, or something else. */
  | 'damaged'
  /** JSON, but not such a file, or one with something in it that is not ours. */
  | 'foreign'
  /** Made by a newer version of the site. */
  | 'newer'
  | 'empty';

export type DecodedOwnData =
  { readonly kind: 'ok'; readonly values: readonly KeptText[] } | { readonly kind: Refusal };

/** The file as text, one value a line. */
export function encodeOwnData(values: readonly KeptText[]): string {
  const head = JSON.stringify({ format: FORMAT, version: OWN_DATA_VERSION });
  const lines = values
    .filter(isOfPerson)
    .map(({ key, text }) => `\n${JSON.stringify({ key, text })}`);
  return `${head.slice(0, -1)},"values":[${lines.join(',')}\n]}\n`;
}

/** Reads a file. Never throws; a file with anything in it that is not ours is refused as a whole. */
export function decodeOwnData(text: string): DecodedOwnData {
  if (text.length > LONGEST_FILE) return { kind: 'tooLarge' };
  if (depthOf(text) > DEEPEST) return { kind: 'foreign' };
  // Some editors add a byte order mark.
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return { kind: 'damaged' };
  if (!isRecord(parsed.value) || parsed.value['format'] !== FORMAT) return { kind: 'foreign' };
  const { version, values } = parsed.value;
  if (!isIntegerIn(version, 1, Number.MAX_SAFE_INTEGER)) return { kind: 'foreign' };
  if (version > OWN_DATA_VERSION) return { kind: 'newer' };
  if (!Array.isArray(values)) return { kind: 'foreign' };
  if (values.length === 0) return { kind: 'empty' };
  return values.length <= MOST_TEXTS && values.every(isKeptText)
    ? { kind: 'ok', values: values.map(({ key, text: kept }) => ({ key, text: kept })) }
    : { kind: 'foreign' };
}

function isKeptText(value: unknown): value is KeptText {
  if (!isRecord(value)) return false;
  const { key, text } = value;
  if (typeof key !== 'string' || !OURS.test(key) || typeof text !== 'string') return false;
  if (!isOfPerson({ key })) return false;
  return text.length <= LONGEST_TEXT && depthOf(text) <= DEEPEST;
}
