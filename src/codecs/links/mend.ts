import { comparable } from '../../domain/text/outside.ts';

/** Longer than any link of ours, even after all damage by mail; longer texts are not tried. */
const LONGEST = 4_000;

/** Several gateways in a row make escapes of escapes. */
const ROUNDS = 4;

/** How many readings are tried at most. A link that somebody can still mend needs far fewer. */
export const MOST_READINGS = 500;

/** A code is found within this many pieces, and starts at one of the first few, or in front of a long one. */
const MOST_PIECES = 12;
const MOST_STARTS = 6;
const MOST_LONG_STARTS = 6;

/** In characters: the shortest code with its checksum, and the longest that is read. */
const SHORTEST_CODE = 10;
const LONGEST_CODE = 200;

/** The longest code of today, and some room: looking for the end of a longer one takes long. */
const LONGEST_GLUED = 60;

/** What a fragment may have held: a code, and what the name after it may have been, if anything. */
type Reading = { readonly code: string; readonly names: readonly string[] };

/**
 * What a fragment may have been before mail, chat or a person damaged it, the likeliest first. Codes
 * are letters and digits only, so that all else is damage: line breaks, dashes, marks of italics,
 * quotes, brackets, dots, blanks, escapes, text before or behind. These are only guesses: the
 * checksum decides which one is right. Never throws.
 */
export function readingsOf(fragment: string): readonly Reading[] {
  if (fragment.length > LONGEST) return [];
  const parts = [...textsOf(fragment)].flatMap((text) =>
    text
      .split('#')
      .filter((part) => /[a-z\d]/i.test(part))
      .slice(0, MOST_STARTS),
  );
  const forms = new Set(parts.flatMap((part) => [part, part.replaceAll(/\s+/g, '')]));
  const rows = [...forms].map((form) => form.match(/[a-z\d]+/gi) ?? []);
  const readings = [...rows.flatMap(readingsIn), ...rows.slice(0, 2).flatMap(gluedIn)];
  return readings.slice(0, MOST_READINGS);
}

/** Whether there is anything to read at all. */
export function isBlank(fragment: string): boolean {
  return fragment.length <= LONGEST
    ? !/[\p{L}\p{N}]/u.test(comparable(unescape(fragment, '%')))
    : fragment.trim() === '';
}

/** A mark of a page, such as the place where it may break a line. Codes are longer. */
const TAG = /<\/?[a-z]{1,6}\d? ?\/?>/gi;

/**
 * What an escape may begin with. A lone `=` may come from a line break, and what follows it then only
 * looks like an escape of mail; the longer ones name what mail makes of marks and of line ends.
 */
const SIGNS = [
  '%',
  '(?:%|=(?=23|2e|0d|0a|20|3d))',
  '[%=]',
  '(?:%|=(?=23|2e))',
  '(?:%|=(?=0d|0a|20))',
];

/** What a text may have been before escapes, each once. Any length; the time grows with it. */
export function textsOf(fragment: string): ReadonlySet<string> {
  return new Set(SIGNS.map((sign) => comparable(unescape(fragment, sign)).replaceAll(TAG, '')));
}

/** Every row of pieces that may be the code; the pieces behind it may be the name. */
function readingsIn(pieces: readonly string[]): readonly Reading[] {
  const places = pieces.map((_, place) => place);
  const isLong = (place: number) => isLikeCode(pieces[place] ?? '');
  const long = places.slice(MOST_STARTS).filter((place) => isLong(place) || isLong(place + 1));
  const starts = [...places.slice(0, MOST_STARTS), ...long.slice(0, MOST_LONG_STARTS)];
  const from = (place: number) => joinedFrom(pieces.slice(place, place + MOST_PIECES));
  return starts.flatMap((start) =>
    from(start).flatMap((code, i) =>
      isLikeCode(code) ? [{ code, names: from(start + i + 1) }] : [],
    ),
  );
}

/** Browsers leave out line breaks, so that what stood on the next line is glued to the code. */
function gluedIn(pieces: readonly string[]): readonly Reading[] {
  const text = pieces.slice(0, MOST_STARTS + MOST_PIECES).join('');
  return Array.from({ length: Math.min(text.length, LONGEST_GLUED) }, (_, end) => ({
    code: text.slice(0, end),
    names: [text.slice(end)],
  })).filter(({ code }) => isLikeCode(code));
}

function isLikeCode({ length }: string): boolean {
  return length >= SHORTEST_CODE && length <= LONGEST_CODE;
}

/** The first piece, and it with one more piece behind it, and so on. */
function joinedFrom(pieces: readonly string[]): readonly string[] {
  return pieces.map((_, i) => pieces.slice(0, i + 1).join(''));
}

/** Decodes the escapes of addresses, which begin with `sign`, and of pages; also those of escapes. */
function unescape(fragment: string, sign: string): string {
  const run = new RegExp(`(?:${sign}[\\da-f]{2})+`, 'gi');
  let text = fragment;
  for (let round = 0; round < ROUNDS; round += 1) {
    text = text
      .replaceAll(run, decoded)
      .replaceAll(/&(?:#(?:x([\da-f]{1,5})|(\d{1,6}))|([a-z]{2,31}));/gi, entity);
  }
  return text;
}

/** The text of escapes. What is not UTF-8 becomes a sign that our codes never hold. */
function decoded(run: string): string {
  const bytes = run.match(/[\da-f]{2}/gi) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (hex) => Number.parseInt(hex, 16)));
}

/** Of the names of letters in a page, these matter here; all others are no part of a code. */
function entity(_: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined)
    return { num: '#', amp: '&', lt: '<', gt: '>' }[name.toLowerCase()] ?? ' ';
  return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
}
