/**
 * What mail, chat and pages make of the '#' in an address: an escape, or an escape of an escape, or
 * nothing at all.
 */
const LOST_HASH =
  /\/gedeeld(?:\/|%2f)*(?:%(?:25)*23|&(?:amp;)?(?:num|%2335|%23x23);|(?=[a-z\d]{26}))(?<fragment>.*[a-z\d]{8}.*)$/i;

/** What cannot be part of an address of ours. */
const ODD = '(?:%[\\da-f]{2}|[^a-z\\d/-])';
const ODD_END = new RegExp(`${ODD}+$`);
/** Text after the address of a card may have become part of it. */
const ODD_TEXT = new RegExp(`(?<=^gedeeld/[a-z-]+/?)${ODD}.*$`);

/** A page of the site: words in small letters. */
const PAGE = /^(?:[a-z\d]+(?:-[a-z\d]+)*\/)*$/;

/**
 * The address that a wrong path was meant to be, or `null`. `hash` is what follows it, `home` the
 * absolute address of the site, ending in a slash. Every returned address begins with it, whatever
 * the path says; after it stand words of small letters, and a fragment at most.
 */
export function mendedAddress(path: string, hash: string, home: string): string | null {
  const fragment = LOST_HASH.exec(path)?.groups?.['fragment'];
  if (fragment !== undefined) return `${home}gedeeld/#${fragment}${hash}`;
  const base = new URL(home).pathname;
  const own = path.replace(/^\/{2,}/, '/');
  if (!own.toLowerCase().startsWith(base.toLowerCase())) return null;
  const page = pageIn(own.slice(base.length));
  // A host that adds or drops the last slash would send us round and round.
  const isSame = `${base}${page}` === path.replace(/\/?$/, '/');
  return isSame || !PAGE.test(page) ? null : `${home}${page}${hash}`;
}

/** The rest of a path without capitals, doubled slashes, a file name, and marks behind it. */
function pageIn(rest: string): string {
  const words = rest
    .toLowerCase()
    .replaceAll('%2f', '/')
    .replace(/\bindex\.html\b/, '')
    .replace(ODD_TEXT, '')
    .replace(ODD_END, '')
    .split('/');
  return words
    .filter((word) => word !== '')
    .map((word) => `${word}/`)
    .join('');
}
