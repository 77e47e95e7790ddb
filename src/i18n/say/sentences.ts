/** About two lines of text on paper, in characters. */
const GLANCE = 150;

/** A sentence ends at its mark before a blank, or at the end of its line. */
const SENTENCE = /.+?([.!?…](?=\s)|$)/gm;

/**
 * The beginning of a story: the whole sentences that are short enough to read at a glance, and
 * always the first one. Nothing is cut in the middle.
 */
export function openingOf(text: string): string {
  const sentences = text.match(SENTENCE) ?? [];
  let opening = '';
  for (const sentence of sentences) {
    const longer = `${opening} ${sentence.trim()}`;
    if (opening && longer.length > GLANCE) break;
    opening = longer;
  }
  return opening.trim();
}
