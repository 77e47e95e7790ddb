/** What a text holds of codes: its letters and digits alone. All between them may be damage by mail. */
export type Stream = {
  readonly letters: string;
  /** Whether a row of letters and digits begins at this place in the text; the end counts as one. */
  readonly isStart: (at: number) => boolean;
  /** Whether the row that ends here has dots behind it, for what was left out. */
  readonly isCut: (at: number) => boolean;
  /** The rows that stand against a '#', with the address before it. */
  readonly marked: readonly Marked[];
};

type Marked = { readonly at: number; readonly row: string; readonly address: string };

/** In characters: what is looked at of an address. */
const LONGEST_ADDRESS = 200;

export function streamOf(text: string): Stream {
  const rows = [...text.matchAll(/[a-z\d]+/gi)];
  const starts = new Set<number>();
  const cuts = new Set<number>();
  const marked: Marked[] = [];
  let at = 0;
  for (const { 0: row, index } of rows) {
    starts.add(at);
    if (text[index - 1] === '#') marked.push({ at, row, address: addressBefore(text, index) });
    at += row.length;
    if (text.startsWith('..', index + row.length)) cuts.add(at);
  }
  const letters = rows.map(([row]) => row).join('');
  starts.add(letters.length);
  return {
    letters,
    isStart: (place) => starts.has(place),
    isCut: (place) => cuts.has(place),
    marked,
  };
}

/** The address that ends with the marks against this place, without them. */
function addressBefore(text: string, index: number): string {
  const words = text.slice(Math.max(0, index - LONGEST_ADDRESS), index).split(/\s/);
  return (words.at(-1) ?? '').replace(/#+$/, '').toLowerCase();
}
