import type { Font, Measure } from './operations.ts';

/** A text in as few lines as fit the width, broken between words. */
export function wrapped(
  text: string,
  font: Font,
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text on one line; the end is cut off when it does not fit. */
export function shortened(text: string, font: Font, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  // Cut between whole characters: half an emoji shows as a question mark.
  const letters = [...text];
  while (letters.length > 0 && measure(`${letters.join('')}…`, font) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The font, or a smaller one when the longest word does not fit: font widths differ per device. */
export function fitted(text: string, font: Font, width: number, measure: Measure): Font {
  const widest = Math.max(...text.split(' ').map((word) => measure(word, font)));
  return widest <= width ? font : { ...font, size: Math.floor((font.size * width) / widest) };
}
