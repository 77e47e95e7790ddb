import sharp from 'sharp';

/** A picture as its pixels: three bytes each, red, green and blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * Colours are kept in steps of this size: letters then come in fewer shades, and a picture takes a
 * third less.
 */
const STEP = 8;

/** How far a channel may be from what was kept: half a step of rounding, and a little for the drawing. */
const TOLERANCE = STEP / 2 + 4;

/** Reads a picture of any format. */
export async function pictureIn(bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** What stands between two heights of a picture, over its whole width. */
export function strip({ width, height, pixels }: Picture, top: number, high: number): Picture {
  const end = Math.min(height, top + high);
  return { width, height: end - top, pixels: pixels.subarray(top * width * 3, end * width * 3) };
}

/** A picture as it is kept: without loss, except for the steps. */
export function keptForm({ width, height, pixels }: Picture): Promise<Uint8Array> {
  const stepped = pixels.map((value) => Math.min(255, Math.round(value / STEP) * STEP));
  return sharp(stepped, { raw: { width, height, channels: 3 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
}

function isFar(one: Picture, other: Picture, at: number): boolean {
  for (let channel = at; channel < at + 3; channel += 1)
    if (Math.abs((one.pixels[channel] ?? 0) - (other.pixels[channel] ?? 0)) > TOLERANCE)
      return true;
  return false;
}

/**
 * Which pixels of two pictures differ, by their number from the top left. In pictures of different
 * heights what only one of them has differs too; of different widths all does.
 */
export function differing(kept: Picture, now: Picture): readonly number[] {
  const longest = Math.max(kept.pixels.length, now.pixels.length) / 3;
  const shortest = Math.min(kept.pixels.length, now.pixels.length) / 3;
  const found: number[] = [];
  for (let i = 0; i < longest; i += 1)
    if (i >= shortest || kept.width !== now.width || isFar(kept, now, i * 3)) found.push(i);
  return found;
}

/** The second picture, faint, with what differs in red. */
export function marked({ width, height, pixels }: Picture, far: readonly number[]): Picture {
  const faint = pixels.map((value) => 192 + value / 4);
  for (const i of far) if (i < width * height) faint.set([214, 0, 0], i * 3);
  return { width, height, pixels: faint };
}
