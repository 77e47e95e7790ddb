import { describe, expect, it } from 'vitest';
import { differing, keptForm, marked, pictureIn, type Picture } from './compare.ts';

type Color = readonly [red: number, green: number, blue: number];

/** A picture of one colour, except for some pixels. */
function picture(color: Color, other: Readonly<Record<number, Color>> = {}, height = 3): Picture {
  const width = 4;
  const all = Array.from({ length: width * height }, (_, i) => other[i] ?? color);
  return { width, height, pixels: Uint8Array.from(all.flat()) };
}
const PAPER: Color = [251, 248, 242];
const INK: Color = [20, 38, 51];

describe('a photograph', () => {
  it('is the same as what was kept of it', async () => {
    const taken = picture(PAPER, { 5: INK, 7: [130, 131, 132] });
    expect(differing(await pictureIn(await keptForm(taken)), taken)).toEqual([]);
  });

  it.each([
    ['another colour', { 5: [20, 38, 62] as Color }],
    ['a faint line', { 5: [241, 238, 232] as Color }],
  ])('differs by the pixels with %s', async (_, other) => {
    const before = picture(PAPER, { 5: INK, 6: PAPER });
    const kept = await pictureIn(await keptForm(before));
    const at = 'a faint line' === _ ? 6 : 5;
    expect(differing(kept, picture(PAPER, { 5: INK, [at]: other[5] ?? INK }))).toEqual([at]);
  });

  it('differs by what one of the two has more', () => {
    expect(differing(picture(PAPER), picture(PAPER, {}, 4))).toEqual([12, 13, 14, 15]);
    expect(differing(picture(PAPER, {}, 4), picture(PAPER))).toEqual([12, 13, 14, 15]);
  });

  it('differs as a whole when it has another width', () => {
    const { pixels } = picture(PAPER);
    expect(differing(picture(PAPER), { width: 6, height: 2, pixels })).toHaveLength(12);
  });

  it('is shown faint, with what differs in red', () => {
    const { pixels, height } = marked(picture(PAPER), [3, 12]);
    expect([...pixels.subarray(9, 12)]).toEqual([214, 0, 0]);
    expect([...pixels.subarray(0, 3)]).toEqual([254, 254, 252]);
    expect(height).toBe(3);
  });
});
