import { describe, expect, it } from 'vitest';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { HELM_EDGE, helmStrokes, MARK_EDGE, markStrokes } from '../../../src/figures/helm.ts';
import type { Stroke } from '../../../src/figures/strokes.ts';

/** The largest distance of a stroke from the middle. */
function reachOf(stroke: Stroke): number {
  if (stroke.kind === 'circle') return Math.hypot(stroke.at.x, stroke.at.y) + stroke.radius;
  if (stroke.kind !== 'lines') throw new Error(`a helm has no ${stroke.kind}`);
  return Math.max(...stroke.lines.flat().map(({ x, y }) => Math.hypot(x, y)));
}

describe('the mark of the site', () => {
  it('is a helm of six arms that stays within its edge, including the ends of its lines', () => {
    const strokes = markStrokes();
    expect(strokes.map(({ role }) => role)).toEqual(['rim', 'hub', 'arm']);
    expect(strokes.flatMap((one) => (one.kind === 'lines' ? one.lines : []))).toHaveLength(6);
    expect(Math.max(...strokes.map(reachOf)) + 2).toBeLessThanOrEqual(MARK_EDGE);
  });
});

describe('the helm, large', () => {
  it('has one arm and one handle per bouwsteen, a large handle where it carries something', () => {
    const strokes = helmStrokes(['proactiviteit', 'continu-leren']);
    const of = (role: string) => strokes.filter((one) => one.role === role);
    expect(of('arm').map(({ trait }) => trait)).toEqual(TRAITS);
    expect(of('handle').map(({ trait }) => trait)).toEqual(['proactiviteit', 'continu-leren']);
    expect(of('bare')).toHaveLength(4);
    const [large, bare] = [of('handle')[0], of('bare')[0]].map((one) => one && reachOf(one));
    expect(large).toBeGreaterThan(bare ?? 0);
    expect(Math.max(...strokes.map(reachOf))).toBeLessThanOrEqual(HELM_EDGE);
  });
});
