/** How far a channel (0–255) may be off: some browsers change each a little, which nobody sees. */
const TOLERANCE = 8;

/** What stands out from the paper differs at least this much from it. */
const CONTRAST = 64;

type Pixel = readonly [number, number, number, number];

function difference(a: Pixel, b: Pixel): number {
  return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));
}

/**
 * Whether pixels (RGBA, row by row) are a drawing on paper: opaque paper of one colour in all corners,
 * and something between them that stands out.
 */
export function isDrawing(pixels: Uint8ClampedArray, width: number, height: number): boolean {
  const at = (x: number, y: number): Pixel => {
    const from = 4 * (y * width + x);
    const [r = 0, g = 0, b = 0, a = 0] = pixels.subarray(from, from + 4);
    return [r, g, b, a];
  };
  const paper = at(0, 0);
  const corners = [at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
  const isPaper =
    paper[3] >= 255 - TOLERANCE && corners.every((one) => difference(one, paper) <= TOLERANCE);
  if (!isPaper) return false;
  const places = Array.from({ length: width * height }, (_, i) => i);
  return places.some((i) => difference(at(i % width, Math.floor(i / width)), paper) >= CONTRAST);
}

/** Whether a canvas holds what was drawn on it, seen at a tenth of its size: that is quick on a phone. */
export function isDrawn(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas');
  small.width = Math.round(canvas.width / 10);
  small.height = Math.round(canvas.height / 10);
  const context = small.getContext('2d');
  if (context === null) return false;
  context.drawImage(canvas, 0, 0, small.width, small.height);
  const { data } = context.getImageData(0, 0, small.width, small.height);
  return isDrawing(data, small.width, small.height);
}
