import { describe, expect, it } from 'vitest';
import { axisPoint, radarPolygon } from '../../../src/figures/polar.ts';
import { fc } from '../../support/builders/property.ts';

const arbPoints = fc.double({ min: 0, max: 100, noNaN: true });

describe('a point on an axis', () => {
  it('is straight up on the first axis: y runs down, as on a screen', () => {
    expect(axisPoint(0, 6, 100, 80)).toEqual({ x: 0, y: -80 });
  });

  it('goes clockwise round the six axes', () => {
    expect([0, 1, 2, 3, 4, 5].map((axis) => axisPoint(axis, 6, 100, 100))).toEqual([
      { x: 0, y: -100 },
      { x: 86.6, y: -50 },
      { x: 86.6, y: 50 },
      { x: 0, y: 100 },
      { x: -86.6, y: 50 },
      { x: -86.6, y: -50 },
    ]);
  });

  it('is in the middle at 0 points, without a minus sign before the zero', () => {
    for (const axis of [0, 1, 2, 3, 4, 5]) {
      expect(Object.is(axisPoint(axis, 6, 0, 80).x, 0)).toBe(true);
      expect(Object.is(axisPoint(axis, 6, 0, 80).y, 0)).toBe(true);
    }
  });

  it('is as far out as its points say, up to rounding to two decimals', () => {
    fc.assert(
      fc.property(
        fc.nat(5),
        arbPoints,
        fc.integer({ min: 1, max: 1_000 }),
        (axis, value, radius) => {
          const { x, y } = axisPoint(axis, 6, value, radius);
          expect(Math.abs(Math.hypot(x, y) - (value / 100) * radius)).toBeLessThanOrEqual(0.01);
          expect([x, y]).toEqual([x, y].map((part) => Number(part.toFixed(2))));
        },
      ),
    );
  });
});

describe('the polygon', () => {
  it('has one corner per value, each on its own axis', () => {
    fc.assert(
      fc.property(fc.array(arbPoints, { minLength: 3, maxLength: 9 }), (values) => {
        const corners = radarPolygon(values, 150);
        expect(corners).toEqual(
          values.map((value, axis) => axisPoint(axis, values.length, value, 150)),
        );
      }),
    );
  });
});
