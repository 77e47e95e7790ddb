import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIBRATION_BOX, calibrationStrokes } from '../../../src/figures/calibration.ts';

const names = { said: 'said', true: 'came true' };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.array(fc.record({ said: share, true: share }), { maxLength: 10 });

const marksOf = (kind: string, strokes: ReturnType<typeof calibrationStrokes>) =>
  strokes.flatMap((stroke) => (stroke.kind === 'circle' && stroke.role === kind ? [stroke] : []));

describe('chances against truth, drawn', () => {
  it('has one mark for each point: to the right what was said, upwards what was true', () => {
    fc.assert(
      fc.property(points, points, (kern, full) => {
        const strokes = calibrationStrokes({ kern, full }, names);
        for (const [role, shown] of [
          ['dot', kern],
          ['ring', full],
        ] as const) {
          const places = marksOf(role, strokes).map(({ at }) => at);
          expect(places).toEqual(
            shown.map((point) => ({ x: 100 * point.said, y: 100 - 100 * point.true })),
          );
        }
      }),
    );
  });

  it('has a line on which both are equal', () => {
    const even = calibrationStrokes({ kern: [], full: [] }, names).find(
      ({ role }) => role === 'even',
    );
    const [line] = even?.kind === 'lines' ? even.lines : [];
    for (const { x, y } of line ?? []) expect(y).toBe(100 - x);
    expect(line).toHaveLength(2);
  });

  it('tells its marks apart by size, not by colour alone', () => {
    const one = [{ said: 0.5, true: 0.5 }];
    const strokes = calibrationStrokes({ kern: one, full: one }, names);
    const [dot, ring] = ['dot', 'ring'].map((role) => marksOf(role, strokes)[0]?.radius ?? 0);
    expect(ring).toBeGreaterThan(1.5 * (dot ?? 0));
    // The dot lies over the ring, so that both are seen where they agree.
    const order = strokes.map(({ role }) => role);
    expect(order.indexOf('dot')).toBeGreaterThan(order.indexOf('ring'));
  });

  it('stays within its box, with the words along its axes', () => {
    const ends = [0, 1].map((value) => ({ said: value, true: value }));
    const { left, top, width, height } = CALIBRATION_BOX;
    const strokes = calibrationStrokes({ kern: ends, full: ends }, names);
    const places = strokes.flatMap((stroke) => {
      if (stroke.kind === 'circle') {
        const { at, radius } = stroke;
        return [-radius, radius].map((by) => ({ x: at.x + by, y: at.y + by }));
      }
      return stroke.kind === 'text' ? [stroke.at] : [];
    });
    expect(places.length).toBeGreaterThan(8);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(left + width);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(top + height);
    }
    const words = strokes.flatMap((stroke) => (stroke.kind === 'text' ? stroke.text : []));
    expect(words).toEqual(expect.arrayContaining(['0', '50', '100', 'said', 'came true']));
  });
});
