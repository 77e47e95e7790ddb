import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/domain/test/scales.ts';
import { CORNERS, TRIANGLE_BOX, triangleStrokes } from '../../../src/figures/triangle.ts';

const WORDS = {
  slachtoffer: { name: 'A', everyday: 'a' },
  aanklager: { name: 'B', everyday: 'b' },
  redder: { name: 'C', everyday: 'c' },
};
const strokes = triangleStrokes(WORDS, 'D');
const [left = 0, top = 0, width = 0, height = 0] = TRIANGLE_BOX.split(' ').map(Number);

describe('the triangle', () => {
  it('names each corner once, with what one does there, and the helm', () => {
    const texts = strokes.flatMap((stroke) => (stroke.kind === 'text' ? stroke.text : []));
    expect(texts.toSorted()).toEqual(['A', 'B', 'C', 'D', 'a', 'b', 'c']);
  });

  it('has slachtoffer below and the two others above, as Karpman drew it', () => {
    const { slachtoffer, aanklager, redder } = CORNERS;
    expect(aanklager.y).toBe(redder.y);
    expect(slachtoffer.y).toBeGreaterThan(redder.y);
    expect(strokes.filter(({ role }) => role === 'corner')).toHaveLength(ROLES.length);
  });

  it('stays within its box', () => {
    for (const stroke of strokes) {
      if (stroke.kind !== 'text' && stroke.kind !== 'circle') continue;
      expect(stroke.at.x).toBeGreaterThan(left);
      expect(stroke.at.x).toBeLessThan(left + width);
      expect(stroke.at.y).toBeGreaterThan(top + 10);
      expect(stroke.at.y).toBeLessThan(top + height);
    }
  });
});
