import { describe, expect, it } from 'vitest';
import { RADAR_BOX } from '../../../../src/figures/radar.ts';
import { axisNear, inFigure } from '../../../../src/islands/radar/pointedAt.ts';

const POINTS = [63, 81, 75, 31, 69, 56];

describe('the axis under the pointer', () => {
  it('is that of the nearest point or knob', () => {
    expect(axisNear({ x: 0, y: -90 }, POINTS)).toBe(0);
    expect(axisNear({ x: 2, y: -158 }, POINTS)).toBe(0);
    expect(axisNear({ x: 140, y: 80 }, POINTS)).toBe(2);
    expect(axisNear({ x: 0, y: 45 }, POINTS)).toBe(3);
  });

  it('is none at a place far from all', () => {
    expect(axisNear({ x: 0, y: -125 }, [0, ...POINTS.slice(1)])).toBeNull();
    expect(axisNear({ x: -175, y: 195 }, POINTS)).toBeNull();
  });

  it('is the nearest when two are near', () => {
    const low = [4, 4, 4, 4, 4, 4];
    expect(axisNear({ x: 0, y: -6 }, low)).toBe(0);
    expect(axisNear({ x: 0, y: 6 }, low)).toBe(3);
  });
});

describe('a place on screen in units of the figure', () => {
  it('follows the place and the size of the figure', () => {
    const { left, top, width, height } = RADAR_BOX;
    const box = { left: 10, top: 20, width: 2 * width, height: 2 * height } as DOMRect;
    expect(inFigure({ x: 10, y: 20 }, box)).toEqual({ x: left, y: top });
    expect(inFigure({ x: 10 - 2 * left, y: 20 - 2 * top }, box)).toEqual({ x: 0, y: 0 });
  });
});
