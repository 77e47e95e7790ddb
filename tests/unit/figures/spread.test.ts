import { describe, expect, it } from 'vitest';
import {
  riseOf,
  SPREAD_RADIUS,
  SPREAD_ROOM,
  SPREAD_WIDTH,
  spreadOf,
} from '../../../src/figures/spread.ts';
import { fc } from '../../support/builders/property.ts';

const score = fc.integer({ min: 0, max: 96 }).map((steps) => (steps * 100) / 96);
const team = fc.array(score, { maxLength: 60 });

const dotsOf = (scores: readonly number[], options = {}) => {
  const { strokes, box } = spreadOf(scores, scores.length > 2 ? 50 : null, options);
  return { dots: strokes.flatMap((one) => (one.kind === 'circle' ? [one.at] : [])), strokes, box };
};

describe('scores as dots on a line', () => {
  it('has a dot for each person, at the score, within the figure', () => {
    fc.assert(
      fc.property(team, (scores) => {
        const { dots, box } = dotsOf(scores);
        const places = dots.map(({ x }) => (100 * x) / SPREAD_WIDTH).toSorted((a, b) => a - b);
        const wanted = scores.toSorted((a, b) => a - b);
        places.forEach((place, i) => expect(place).toBeCloseTo(wanted[i] ?? Number.NaN));
        expect(places).toHaveLength(scores.length);
        for (const { x, y } of dots) {
          expect(x - SPREAD_RADIUS).toBeGreaterThanOrEqual(box.left);
          expect(x + SPREAD_RADIUS).toBeLessThanOrEqual(box.left + box.width);
          expect(y - SPREAD_RADIUS).toBeGreaterThanOrEqual(box.top);
          expect(y + SPREAD_RADIUS).toBeLessThanOrEqual(box.top + box.height);
        }
      }),
    );
  });

  it('lets nobody vanish behind another: every dot has a place of its own', () => {
    fc.assert(
      fc.property(team, (scores) => {
        const { dots } = dotsOf(scores);
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(scores.length);
      }),
    );
  });

  it('covers no dot with another while a stack has room', () => {
    const { dots } = dotsOf([50, 50, 50, 51, 52, 75, 76]);
    for (const [i, a] of dots.entries())
      for (const b of dots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * SPREAD_RADIUS);
  });

  it('stacks thirty equal scores within its room, and lower ones in front', () => {
    const { dots } = dotsOf(Array.from({ length: 30 }, () => 50));
    const heights = dots.map(({ y }) => y);
    expect(Math.min(...heights)).toBeCloseTo(-SPREAD_ROOM);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(riseOf(Array.from({ length: 30 }, () => 50))).toBeCloseTo(SPREAD_ROOM);
  });

  it('marks the median over everything, and not below three', () => {
    const { strokes, box } = dotsOf([20, 50, 80]);
    const last = strokes.at(-1);
    expect(last?.role).toBe('middle');
    const [line] = last?.kind === 'lines' ? last.lines : [];
    expect(line?.map(({ x }) => x)).toEqual([SPREAD_WIDTH / 2, SPREAD_WIDTH / 2]);
    for (const { y } of line ?? []) {
      expect(y).toBeGreaterThan(box.top);
      expect(y).toBeLessThan(box.top + box.height);
    }
    expect(dotsOf([20, 50]).strokes.map(({ role }) => role)).not.toContain('middle');
  });

  it('can be as large as another one, with its line at the same height', () => {
    const [low, high] = [
      [10, 60],
      [40, 40, 40, 40],
    ];
    const rise = Math.max(riseOf(low), riseOf(high));
    const boxes = [low, high].map((scores) => dotsOf(scores, { rise }).box);
    expect(boxes[0]).toEqual(boxes[1]);
  });
});
