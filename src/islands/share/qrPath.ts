import { encode } from 'uqr';

/** Light modules around a code: scanners need four to find it. */
const QUIET = 4;

/** A QR code as one SVG path, a unit a module, with its quiet zone. */
export type QrPath = { readonly size: number; readonly d: string };

/** The code of a link, with room for a smudge (level M: about a seventh may be lost). */
export function qrPath(link: string): QrPath {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET });
  const d = data
    .map((row, y) =>
      row.map((dark, x) => (dark && row[x - 1] !== true ? runFrom(row, x, y) : '')).join(''),
    )
    .join('');
  return { size, d };
}

/** Dark modules side by side as one bar: hairlines between them would disturb a scanner. */
function runFrom(row: readonly boolean[], x: number, y: number): string {
  const end = row.indexOf(false, x);
  const width = (end === -1 ? row.length : end) - x;
  return `M${x} ${y}h${width}v1h-${width}z`;
}
