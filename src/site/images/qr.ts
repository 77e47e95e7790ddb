import { encode } from 'uqr';
import { qrPath } from '../../figures/qr.ts';

/** The quiet border that a scanner needs, in squares. */
const BORDER = 2;

/** A text as a QR code: the outline of its dark squares in a square of `size`, border included. */
export function qrOf(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  return { size, path: qrPath(data) };
}
