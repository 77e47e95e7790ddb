// cspell:ignore lijkheid
import { describe, expect, it } from 'vitest';
import { axisPoint } from '../../../../src/figures/radarGeometry.ts';
import { labelOf, placeRadar } from '../../../../src/islands/radar/placeRadar.ts';
import { fc } from '../../../support/builders/property.ts';

/** Letters of seven pixels, in lines of fifteen, eight pixels from the ring. */
const measure = (text: string) => 7 * text.length;
const [LINE, GAP] = [15, 8];
const LABELS = [
  ['Zelfbewustzijn'],
  ['Proactiviteit'],
  ['Verantwoorde-', 'lijkheid'],
  ['Authenticiteit'],
  ['Visie en', 'doelen'],
  ['Continu', 'leren'],
];

const arbSize = fc.record({
  width: fc.integer({ min: 280, max: 900 }),
  height: fc.integer({ min: 200, max: 600 }),
});

/** The box around the name of an axis. */
function boxOf(place: ReturnType<typeof placeRadar>, index: number) {
  const lines = LABELS[index] ?? [];
  const { x, y, align, step } = labelOf(place, lines.length, index, LABELS.length);
  const wide = Math.max(...lines.map(measure));
  const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
  return {
    left,
    right: left + wide,
    top: y - step / 2,
    bottom: y + (lines.length - 0.5) * step,
  };
}

describe('the place of a radar', () => {
  it('leaves room for every name on its canvas', () => {
    fc.assert(
      fc.property(arbSize, (size) => {
        const place = placeRadar(size, LABELS, measure);
        for (const index of LABELS.keys()) {
          const { left, right, top, bottom } = boxOf(place, index);
          // Half a pixel: places are rounded to two decimals, and the radius grows them.
          expect(left).toBeGreaterThanOrEqual(-0.5);
          expect(right).toBeLessThanOrEqual(size.width + 0.5);
          expect(top).toBeGreaterThanOrEqual(-0.5);
          expect(bottom).toBeLessThanOrEqual(size.height + 0.5);
        }
      }),
    );
  });

  it('puts no name on the radar, nor one on another', () => {
    fc.assert(
      fc.property(arbSize, (size) => {
        const place = placeRadar(size, LABELS, measure);
        // Where sides get so low, nothing is legible any more.
        fc.pre(place.radius >= 60);
        const boxes = [...LABELS.keys()].map((index) => boxOf(place, index));
        const corners = [...LABELS.keys()].map((i) => axisPoint(i, 6, 100, place.radius));
        boxes.forEach((box, i) => {
          for (const { x, y } of corners) {
            const [px, py] = [x + place.center.x, y + place.center.y];
            const inside =
              px > box.left - 4 && px < box.right + 4 && py > box.top && py < box.bottom;
            expect(inside, `corner on name ${i}`).toBe(false);
          }
          boxes.slice(i + 1).forEach((other) => {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart, `name ${i} on another`).toBe(true);
          });
        });
      }),
    );
  });

  it('is as large as the height lets it, with its names above and below', () => {
    const { center, radius } = placeRadar({ width: 900, height: 360 }, LABELS, measure);
    expect(radius).toBe((360 - 2 * (GAP + LINE)) / 2);
    expect(center).toEqual({ x: 450, y: 180 });
  });

  it('moves down for a name of two lines above it', () => {
    const two = [['Een', 'twee'], ...LABELS.slice(1)];
    const { center, radius } = placeRadar({ width: 900, height: 360 }, two, measure);
    expect(center.y - radius).toBe(GAP + 2 * LINE);
    expect(center.y + radius).toBe(360 - GAP - LINE);
  });

  it('has no size where there is no room', () => {
    expect(placeRadar({ width: 120, height: 300 }, LABELS, measure).radius).toBe(0);
  });
});

describe('the name of an axis', () => {
  const place = { center: { x: 200, y: 150 }, radius: 100 };

  it('stands above the first axis and below the fourth, in the middle', () => {
    expect(labelOf(place, 1, 0, 6)).toMatchObject({ x: 200, y: 150 - 108 - LINE / 2 });
    expect(labelOf(place, 1, 3, 6)).toMatchObject({ x: 200, y: 150 + 108 + LINE / 2 });
    expect(labelOf(place, 1, 0, 6).align).toBe('center');
  });

  it('begins to the right of a right axis, and ends to the left of a left one', () => {
    expect(labelOf(place, 1, 1, 6)).toMatchObject({ x: 293.53, align: 'left' });
    expect(labelOf(place, 1, 5, 6)).toMatchObject({ x: 106.47, align: 'right' });
  });

  it('keeps its lines clear of a point at the end of its axis', () => {
    expect(labelOf(place, 2, 1, 6)).toMatchObject({ y: 96 - 1.5 * LINE, step: LINE });
    expect(labelOf(place, 2, 2, 6)).toMatchObject({ y: 204 + 0.5 * LINE, step: LINE });
    expect(labelOf(place, 2, 0, 6)).toMatchObject({ y: 150 - 108 - 1.5 * LINE });
  });
});
