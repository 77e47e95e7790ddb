/** Longer than any link of ours, even after all damage by mail; longer texts are not tried. */
const LONGEST = 4_000;

/** Several gateways in a row make escapes of escapes. */
const ROUNDS = 4;

/** A code, and a name after a full stop. */
const CODE = /[\w-]{8,}(?:\.[\w-]+)?/g;

/**
 * What a fragment may have been before mail, chat or a person damaged it, the likeliest first. It
 * handles `%23` for '#', line breaks, invisible blanks, brackets and the full stop of a sentence.
 * These are only guesses: the checksum decides which one is right. Never throws.
 */
export function readingsOf(fragment: string): readonly string[] {
  if (fragment.length > LONGEST) return [];
  const text = unescape(fragment).replaceAll(/[\p{Cf}\\]/gu, '');
  const breaks = [text.replaceAll(/=0[AD]|=20/gi, ''), text];
  // A line break is removed, or the rest after it is cut off as other text of the message.
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

/** Decodes percent escapes of ASCII and leaves out all others: our codes never hold any. */
function unescape(fragment: string): string {
  let text = fragment;
  for (let round = 0; round < ROUNDS; round += 1) {
    text = text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text.replaceAll(/%[89a-f][0-9a-f]/gi, '');
}

/** The codes in a text, and each without the marks that a chat puts around italics. */
function codesIn(text: string): readonly string[] {
  return (text.match(CODE) ?? []).flatMap((code) => [
    code,
    code.replace(/[_-]+$/, ''),
    code.replace(/^[_-]+/, ''),
    code.replaceAll(/^[_-]+|[_-]+$/g, ''),
  ]);
}
