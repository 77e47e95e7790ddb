/** The words of a text in lower case: letters and digits, with hyphens and apostrophes inside. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The listed words that a text contains, in order; a group of words counts as a whole. */
export function wordsFrom(list: readonly string[], text: string): readonly string[] {
  const spaced = ` ${wordsOf(text).join(' ')} `;
  return list.filter((word) => spaced.includes(` ${word} `));
}

/** The sentences of a text. A quotation belongs to the sentence that introduces it. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!…]['"’”)]*)\s+/);
}
