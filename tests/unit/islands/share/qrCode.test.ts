import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from '../../../../src/islands/share/qrCode.ts';

const LINKS = [
  'https://aanhetroer.example/gedeeld/verantwoordelijkheid/',
  'https://aanhetroer.example/gedeeld/#0HV6bFXcTgeQytLivbxhLGTOhF4kIE9homVmp0VMO0XoA2z3.5cHxRa2CCcY',
];

/** The dark modules of a path: 'x y' each. */
function modulesIn(path: string): ReadonlySet<string> {
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(bars.map(([bar]) => bar).join('')).toBe(path);
  return new Set(
    bars.flatMap(([, x, y, width, back]) => {
      expect(back).toBe(width);
      return Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i} ${y ?? ''}`);
    }),
  );
}

describe('a QR code as a path', () => {
  it.each(LINKS)('has every dark module and no other: %s', (link) => {
    const { data } = encode(link, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x} ${y}`] : [])));
    const { size, path } = qrCode(link);
    expect(size).toBe(data.length);
    expect(modulesIn(path)).toEqual(new Set(dark));
  });

  it.each(LINKS)('has a quiet zone of four modules on every side: %s', (link) => {
    const { size, path } = qrCode(link);
    const places = [...modulesIn(path)].flatMap((module) => module.split(' ').map(Number));
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });
});
