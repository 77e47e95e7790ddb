/** From one character to another, both included. */
function range(from: string, to: string): string {
  const first = from.codePointAt(0) ?? 0;
  const last = to.codePointAt(0) ?? 0;
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** What Dutch is written with, words from other languages in it too. A test holds content/ against it. */
export const CHARACTERS = [
  range(' ', '~'),
  '\u{a0}',
  // cspell:disable-next-line
  'ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûü',
  '–—‘’“”„•…«»',
  '€°±·×÷½−',
].join('');
