/** Several programs in a row make escapes of escapes. */
const ROUNDS = 4;

/** The '#' as a page may write it. */
const WRITTEN_HASH = /&(?:amp;)*(?:num|#(?:35|x23));/gi;

/** What nobody sees (DI: default ignorable): it comes along when an address is copied. */
const UNSEEN = /[\p{DI}\p{Cs}]/gu;

/** The '#' of a shared link, or the place where it was: right before the code, marks left out. */
const LOST_HASH =
  /\/gedeeld(?:\/*(?:index)?\.html?)?[^a-z\d#]*(?:#|(?=[a-z\d]{26}))(?<fragment>.*[a-z\d]{8}.*)$/is;

/** Text after the address of a card may have become part of it. */
const ODD_TEXT = /(?<=^gedeeld\/[a-z-]+\/?)[^a-z\d/-].*$/;

/** What cannot begin or end a word of an address of ours, and the end of the name of a file. */
const ODD_ENDS = /^[^\p{L}\d#]+|\.html?$|[^\p{L}\d]+$/gu;

/** A page of the site: words in small letters. */
const PAGE = /^(?:[a-z\d]+(?:-[a-z\d]+)*\/)*$/;

/**
 * The address that a wrong path was meant to be, or `null`. `hash` is what follows it, `home` the
 * absolute address of the site, ending in a slash. Every returned address begins with it, whatever
 * the path says; after it stand words of small letters, and a fragment at most.
 */
export function mendedAddress(path: string, hash: string, home: string): string | null {
  const meant = plainPath(path);
  const fragment = LOST_HASH.exec(meant)?.groups?.['fragment'];
  if (fragment !== undefined) return `${home}gedeeld/#${encodeURI(fragment)}${hash}`;
  const base = new URL(home).pathname;
  const own = meant.replace(/^\/{2,}/, '/');
  if (!own.toLowerCase().startsWith(base.toLowerCase())) return null;
  const page = pageIn(own.slice(base.length));
  // A host that adds or drops the last slash would send us round and round.
  const isSame = `${base}${page}` === path.replace(/\/?$/, '/');
  return isSame || !PAGE.test(page) ? null : `${home}${page}${hash}`;
}

/** The path without escapes, in plain letters. */
function plainPath(path: string): string {
  let text = path;
  for (let round = 0; round < ROUNDS; round += 1) {
    text = text.replaceAll(/(?:%[\da-f]{2})+|(?:=(?:0d|0a|2[03d]))+/gi, decoded);
  }
  return text.normalize('NFKC').replaceAll(UNSEEN, '').replaceAll(WRITTEN_HASH, '#');
}

/** The text of escapes; what is not UTF-8 becomes a sign that no address of ours holds. */
function decoded(run: string): string {
  const bytes = run.match(/[\da-f]{2}/gi) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (hex) => Number.parseInt(hex, 16)));
}

/**
 * The rest of a path without capitals, doubled slashes, a file name, marks around it, and with plain
 * hyphens: typographers lengthen them, and lines are broken behind them.
 */
function pageIn(rest: string): string {
  const words = rest
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/=\s*/g, '')
    .replaceAll(/-[-\s]+(?=[a-z])/g, '-')
    .replace(/\bindex\.html?\b/, '')
    .replace(ODD_TEXT, '')
    .split('/')
    .map((word) => word.replaceAll(ODD_ENDS, ''));
  return words
    .filter((word) => word !== '')
    .map((word) => `${word}/`)
    .join('');
}
