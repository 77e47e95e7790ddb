/** More than any link of ours with all that mail can do to it; longer texts are not looked into. */
const LONGEST = 4_000;

/** Escapes of escapes, as gateways one after another make them. */
const ROUNDS = 4;

/** A code, and a name after a full stop. */
const CODE = /[\w-]{8,}(?:\.[\w-]+)?/g;

/**
 * What a fragment may have been before mail, chat or a hand damaged it, the likeliest first:
 * `%23` for '#', line breaks, blanks that nobody sees, brackets and the full stop of a sentence.
 * Readings only: which is right, the checksum says. Never throws.
 */
export function readingsOf(fragment: string): readonly string[] {
  if (fragment.length > LONGEST) return [];
  const text = unescape(fragment).replaceAll(/[\p{Cf}\\]/gu, '');
  const breaks = [text.replaceAll(/=0[AD]|=20/gi, ''), text];
  // Put together again where a line was broken, or cut off where the text of a message goes on.
  const pieces = breaks.flatMap((one) => [[one.replaceAll(/[\s=+]+/g, '')], one.split(/[\s+]+/)]);
  const codes = pieces.flat().flatMap((piece) => piece.split('#').flatMap(codesIn));
  return [...new Set(codes)];
}

/** Whether there is anything to read at all. */
export function isBlank(fragment: string): boolean {
  return fragment.length <= LONGEST
    ? !/[\p{L}\p{N}]/u.test(unescape(fragment))
    : fragment.trim() === '';
}

/** Percent escapes of ASCII undone, of all else left out: no code of ours holds any. */
function unescape(fragment: string): string {
  let text = fragment;
  for (let round = 0; round < ROUNDS; round += 1) {
    text = text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text.replaceAll(/%[89a-f][0-9a-f]/gi, '');
}

/** The codes in a text, and each without the marks that a chat sets around words in italics. */
function codesIn(text: string): readonly string[] {
  return (text.match(CODE) ?? []).flatMap((code) => [
    code,
    code.replace(/[_-]+$/, ''),
    code.replace(/^[_-]+/, ''),
    code.replaceAll(/^[_-]+|[_-]+$/g, ''),
  ]);
}
