import { encode } from 'uqr';
import { qrPath } from '../../figures/qr.ts';

/** Light squares around a code: scanners need four of them to find it. */
const QUIET = 4;

/** A QR code as one SVG path with its quiet zone; one square is one unit. */
export type QrCode = { readonly size: number; readonly path: string };

/** The code of a link, with room for a smudge (level M: about a seventh may be lost). */
export function qrCode(link: string): QrCode {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET });
  return { size, path: qrPath(data) };
}
