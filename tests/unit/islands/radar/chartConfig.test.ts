// cspell:ignore unstub
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { RADAR_BOX, RADAR_RADIUS } from '../../../../src/figures/radar.ts';
import {
  broken,
  configOf,
  EDGES,
  pixelsPerUnit,
} from '../../../../src/islands/radar/chartConfig.ts';
import type { Drawing } from '../../../../src/islands/radar/drawing.ts';

const scores = [63, 81, 75, 31, 69, 56].map((points) => ({
  points,
  low: points - 12,
  high: points + 12,
}));
const drawing: Drawing = {
  scores,
  before: null,
  told: TRAITS.map((title) => ({ title, lines: ['in gewone woorden', 'Score: 63'] })),
  colors: { ink: 'ink', line: 'line', band: 'band', paper: 'paper', axes: TRAITS },
  font: 'serif',
  shown: RADAR_BOX.width,
  moves: true,
  onRest: () => undefined,
};
const dataOf = (more: Partial<Drawing> = {}) =>
  configOf({ ...drawing, ...more }).data.datasets.map(({ data }) => data);

beforeEach(() => {
  vi.stubGlobal('devicePixelRatio', 2);
  return () => vi.unstubAllGlobals();
});

describe('the chart over a radar', () => {
  it('has its middle and its outermost ring at those of the figure, in whole pixels', () => {
    const { layout } = configOf(drawing).options ?? {};
    const padding = layout?.padding as Record<'left' | 'right' | 'top' | 'bottom', number>;
    const { left, right, top, bottom } = padding;
    const [width, height] = [RADAR_BOX.width - left - right, RADAR_BOX.height - top - bottom];
    expect([width, height]).toEqual([2 * RADAR_RADIUS, 2 * RADAR_RADIUS]);
    expect(left + width / 2).toBe(-RADAR_BOX.left);
    expect(top + height / 2).toBe(-RADAR_BOX.top);
    for (const value of [left, right, top, bottom]) expect(Number.isInteger(value)).toBe(true);
  });

  it('draws the edges of the margin first, filled between them, then the scores', () => {
    const { datasets } = configOf(drawing).data;
    expect(dataOf()).toEqual([
      scores.map(({ high }) => high),
      scores.map(({ low }) => low),
      scores.map(({ points }) => points),
    ]);
    expect(datasets.map(({ fill }) => fill)).toEqual([1, false, false]);
    expect(datasets.slice(0, EDGES).map(({ pointRadius }) => pointRadius)).toEqual([0, 0]);
  });

  it('begins with the earlier values, if there are any', () => {
    const before = scores.map(({ points }) => ({ points, low: points - 20, high: points + 20 }));
    expect(dataOf({ before })[0]).toEqual(before.map(({ high }) => high));
  });

  it('has another result over it, told apart without colour', () => {
    const other = [10, 90, 20, 80, 30, 70];
    const datasets = configOf({ ...drawing, other }).data.datasets;
    const last = datasets.at(-1);
    expect(last).toMatchObject({ data: other, borderDash: [7, 5], pointStyle: 'rectRot' });
    // Chart.js draws the lowest order on top.
    const orders = datasets.map(({ order }) => order ?? 0);
    expect(Math.min(...orders)).toBe(last?.order);
  });

  it('does not move when nothing may move, and reports when it is at rest', () => {
    expect(configOf({ ...drawing, moves: false }).options?.animation).toBe(false);
    const onRest = vi.fn<() => void>();
    const { animation } = configOf({ ...drawing, onRest }).options ?? {};
    expect(animation).toMatchObject({ duration: 600, onComplete: onRest });
    expect(configOf({ ...drawing, before: scores }).options?.animation).toMatchObject({
      duration: 400,
    });
  });

  it('has the device pixels of its size on screen', () => {
    expect(pixelsPerUnit(RADAR_BOX.width)).toBe(2);
    expect(configOf({ ...drawing, shown: RADAR_BOX.width / 2 }).options?.devicePixelRatio).toBe(1);
  });
});

describe('the text of a point', () => {
  it('is broken between words, so that it fits on the smallest phone', () => {
    const text = 'zeggen wat je vindt en doen wat je zegt';
    expect(broken(text)).toEqual(['zeggen wat je vindt en', 'doen wat je zegt']);
    expect(broken('Score: 63')).toEqual(['Score: 63']);
    expect(broken('verantwoordelijkheidsgevoeligheid')).toEqual([
      'verantwoordelijkheidsgevoeligheid',
    ]);
  });
});
