/** About as much as two lines of paper hold, in characters. */
const GLANCE = 150;

/** A sentence ends at its mark before a blank, or with its line. */
const SENTENCE = /.+?([.!?…](?=\s)|$)/gm;

/**
 * How a story begins: the whole sentences that fit a glance, and the first one whatever its length.
 * Nothing is cut in the middle.
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
