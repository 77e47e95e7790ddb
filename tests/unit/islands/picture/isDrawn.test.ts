import { describe, expect, it } from 'vitest';
import { isDrawing } from '../../../../src/islands/picture/isDrawn.ts';

const [WIDTH, HEIGHT] = [20, 30];

/** Pixels by place, RGBA each. */
function pixels(of: (x: number, y: number) => readonly number[]): Uint8ClampedArray {
  const all = Array.from({ length: WIDTH * HEIGHT }, (_, i) =>
    of(i % WIDTH, Math.floor(i / WIDTH)),
  );
  return Uint8ClampedArray.from(all.flat());
}

const PAPER = [250, 248, 240, 255];
const INK = [20, 40, 60, 255];
const drawing = (x: number, y: number) => (x === 9 && y > 4 && y < 20 ? INK : PAPER);
const looked = (of: (x: number, y: number) => readonly number[]) =>
  isDrawing(pixels(of), WIDTH, HEIGHT);

describe('a canvas', () => {
  it('holds a drawing when something stands out from the paper', () => {
    expect(looked(drawing)).toBe(true);
  });

  it('may differ a little in each pixel', () => {
    const noise = (x: number, y: number) => ((x * 7 + y * 3) % 5) - 2;
    expect(looked((x, y) => drawing(x, y).map((c) => c + noise(x, y)))).toBe(true);
  });

  it.each<[string, (x: number, y: number) => readonly number[]]>([
    ['nothing', () => [0, 0, 0, 0]],
    ['only paper', () => PAPER],
    [
      'noise',
      (x, y) => [(x * 97 + y * 61) % 256, (x * 31 + y * 17) % 256, (x + y * 201) % 256, 255],
    ],
    ['stripes of all colours', (x) => [(x * 83) % 256, (x * 41) % 256, (x * 19) % 256, 255]],
    ['a drawing without paper', (x, y) => (drawing(x, y) === INK ? INK : [0, 0, 0, 0])],
  ])('holds none with %s', (_, of) => {
    expect(looked(of)).toBe(false);
  });
});
