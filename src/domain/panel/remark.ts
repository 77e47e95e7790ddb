import { beginning, readable } from '../text/outside.ts';

/** The most characters (code points) of each of the two open answers. */
export const LONGEST_REMARK = 280;

/** In bytes of UTF-8: a reply must fit in a link that mail leaves whole. */
export const LONGEST_REMARK_BYTES = 480;

/** In characters as typed. What comes after so many is not looked at. */
const LONGEST_TYPED = 4_000;

/** What is left out of a text may bring other things together, but not often. */
const ROUNDS = 8;

/** A remark as a reply may hold it: on one line, with nothing unseen, and no longer than fits. */
export function cleanRemark(text: string): string {
  let remark = beginning(text, LONGEST_TYPED).text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = remark;
    remark = fitting(readable(before));
    if (remark === before) return remark;
  }
  return '';
}

/** How many characters (code points) may still be typed, and whether all of it is kept. */
export function roomIn(text: string): { readonly left: number; readonly fits: boolean } {
  const shown = readable(beginning(text, LONGEST_TYPED).text);
  return { left: LONGEST_REMARK - [...shown].length, fits: fitting(shown) === shown };
}

/** As many whole characters from the beginning as fit. */
function fitting(text: string): string {
  if (isShort(text)) return text;
  let kept = '';
  for (const character of charactersOf(text)) {
    if (!isShort(kept + character)) break;
    kept += character;
  }
  return kept;
}

function isShort(text: string): boolean {
  return (
    [...text].length <= LONGEST_REMARK &&
    new TextEncoder().encode(text).length <= LONGEST_REMARK_BYTES
  );
}

/** As people count them: a letter with its accent is one, a picture of several parts too. */
function charactersOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [...text];
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
