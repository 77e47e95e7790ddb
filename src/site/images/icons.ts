import sharp from 'sharp';
import type { IconEdge } from './helm.ts';
import { iconSvg } from './helm.ts';
import { sitePalette } from './palette.ts';

/** The picture files of the icon: all from the one drawing. `size` in pixels. */
export const ICONS: Readonly<Record<string, { readonly size: number; readonly edge: IconEdge }>> = {
  'apple-touch-icon': { size: 180, edge: 'full' },
  'icon-192': { size: 192, edge: 'round' },
  'icon-512': { size: 512, edge: 'round' },
  'icon-maskable': { size: 512, edge: 'full' },
};

/** The sizes in favicon.ico, in pixels. */
const FAVICON_SIZES = [16, 32, 48];

export function iconPng(size: number, edge: IconEdge): Promise<Buffer> {
  const svg = Buffer.from(iconSvg(sitePalette(), edge));
  // The drawing is 48 pixels wide at 72 dots an inch.
  return sharp(svg, { density: (72 * size) / 48 })
    .resize(size, size)
    .png({ effort: 10 })
    .toBuffer();
}

/** The file that browsers ask for by themselves: an ICO with a PNG of each size. */
export async function faviconIco(): Promise<Buffer> {
  const drawings = await Promise.all(FAVICON_SIZES.map((size) => iconPng(size, 'round')));
  const [headSize, entrySize] = [6, 16];
  const head = Buffer.alloc(headSize);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(drawings.length, 4);
  let at = headSize + entrySize * drawings.length;
  const entries = drawings.map((png, i) => {
    const entry = Buffer.alloc(entrySize);
    const size = FAVICON_SIZES[i] ?? 0;
    entry.writeUInt8(size, 0);
    entry.writeUInt8(size, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.byteLength, 8);
    entry.writeUInt32LE(at, 12);
    at += png.byteLength;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...drawings]);
}
