// cspell:ignore Zinh NChar noncharacter
/**
 * The gate for outside text: everything that a person types or pastes, or that comes in a link, is
 * read through here, to be compared with our words or to be shown. Both take linear time.
 */

/**
 * More marks on one letter are no letter of any language, cover the lines around it, and take more than
 * linear time to sort. Marks of all scripts (Zinh: inherited), such as accents, are piled up less
 * high.
 */
const STACKED = /(\p{sc=Zinh}{4})\p{sc=Zinh}+|(\p{M}{8})\p{M}+/gu;
const LEFT_OF_STACKED = '$1$2';

/**
 * What nobody sees, blank-looking letters among it, in a row. Not the blanks; U+FEFF is one by the
 * standard only.
 */
const UNSEEN =
  /(?:\ufeff|\u{16fe4}|[\u{13441}\u{13442}\u{1d159}]|(?!\s)[\p{DI}\p{NChar}\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2800\ufffc])+/gu;

/** Unseen, but letters and pictures of some languages need them between two others. */
const JOINERS: readonly string[] = ['\u200c', '\u200d', '\ufe0f\u200d'];
/** These say how the picture before them looks. */
const LOOKS: readonly string[] = ['\ufe0e', '\ufe0f'];

/** Unseen within a line, and a hyphen at the end of one: so write readers of PDF, among others. */
const HIDDEN_HYPHENS = '\u00ad\u0002\ufffe';
const NO_HYPHENS = new RegExp(`[^${HIDDEN_HYPHENS}]+`, 'gu');
/** Typographers lengthen a hyphen, mail writes `=` behind each line and quotes the next one. */
const LINE_END = new RegExp(
  `(?<=[\\p{L}\\p{M}])[-=\u2010-\u2013\u2212\u00ac${HIDDEN_HYPHENS}]\\s+(?:[>|]\\s*)*(?=\\p{L})`,
  'gu',
);

/** Stands where a word was broken at a line end. Its hyphen may or may not belong to the word. */
export const BROKEN = '\u00ad';

/** The beginning of a text, and how many characters after it are not read. */
export function beginning(text: string, limit: number) {
  // Never half a picture at the end.
  const read = text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  return { text: read, unread: text.length - read.length };
}

/**
 * A text to compare: ligatures, full-width letters and the like as plain letters, one kind of
 * hyphen, nothing unseen. A word broken at a line end is one word, with `BROKEN` in it.
 */
export function comparable(text: string): string {
  return text
    .replaceAll(STACKED, LEFT_OF_STACKED)
    .replaceAll(UNSEEN, (run) => run.replaceAll(NO_HYPHENS, ''))
    .split(LINE_END)
    .map((part) => plainLetters(part.replaceAll(UNSEEN, '')))
    .join(BROKEN)
    .replaceAll(/[\u2010\u2011]/g, '-');
}

/** Not the small numbers and signs beside a word: they would become part of it. */
function plainLetters(text: string): string {
  return text.replaceAll(/[^\p{No}\p{S}]+/gu, (part) => part.normalize('NFKC'));
}

/** A text to show on one line: single blanks, and nothing unseen but what its letters need. */
export function readable(text: string): string {
  return text
    .replaceAll(STACKED, LEFT_OF_STACKED)
    .replaceAll(UNSEEN, (run, at: number) => {
      const joins =
        JOINERS.includes(run) && /^\S/u.test(text.slice(at + run.length, at + run.length + 1));
      const looks = LOOKS.includes(run);
      return (joins || looks) && /\S$/u.test(text.slice(Math.max(0, at - 1), at)) ? run : '';
    })
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
