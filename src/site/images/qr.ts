import { encode } from 'uqr';

/** The quiet border that a reader needs, in squares. */
const BORDER = 2;

/** A text as a QR code: the outline of its dark squares within a square of `size`, border included. */
export function qrOf(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  return { size, path: data.flatMap(rowPath).join('') };
}

/** One row as runs of dark squares: each a rectangle of height 1. */
function rowPath(row: readonly boolean[], y: number): readonly string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    const length = (end === -1 ? row.length : end) - x;
    return [`M${x} ${y}h${length}v1h-${length}z`];
  });
}
