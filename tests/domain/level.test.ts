import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/domain/level.ts';

function levelAt(points: number) {
  return levelOf({ kind: 'scored', points, low: 0, high: 100, count: 4 });
}

describe('the level of a score', () => {
  it.each([
    ['low', 0],
    ['low', 37.49],
    ['middle', 37.5],
    ['middle', 62.49],
    ['high', 62.5],
    ['high', 100],
  ])('is %s at %f points: by the answer label it lies nearest to', (level, points) => {
    expect(levelAt(points)).toBe(level);
  });

  it('is not there without a score', () => {
    expect(levelOf({ kind: 'missing' })).toBeNull();
  });
});
