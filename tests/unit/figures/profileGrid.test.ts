import { describe, expect, it } from 'vitest';
import { profileGridStrokes } from '../../../src/figures/profileGrid.ts';
import { RADAR_RADIUS } from '../../../src/figures/radar.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';

const strokes = profileGridStrokes(TRAITS.map((trait) => ({ trait, lines: [trait] })));

describe('the grid to draw a profile in', () => {
  it('has arms, rings and knobs, and no scores', () => {
    const roles = strokes.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['rim', 'ring', 'arm', 'knob', 'name', 'tick']));
    expect(roles).not.toContain('polygon');
    expect(roles).not.toContain('count');
  });

  it('has a tick across each arm for every five points', () => {
    const ticks = strokes.find(({ role }) => role === 'tick');
    if (ticks?.kind !== 'lines') throw new Error('no ticks');
    expect(ticks.lines).toHaveLength(6 * 19);
    const [from, to] = ticks.lines[9] ?? [];
    // The tenth on the arm that points up: at 50.
    expect(from?.y).toBeCloseTo(-RADAR_RADIUS / 2);
    expect(to?.y).toBeCloseTo(-RADAR_RADIUS / 2);
    expect(Math.abs((from?.x ?? 0) - (to?.x ?? 0))).toBeCloseTo(16);
    // The first stands next to those of its neighbours: they do not touch.
    const [first, next] = [ticks.lines[0], ticks.lines[19]];
    expect(Math.max(...(first ?? []).map(({ x }) => x))).toBeLessThan(
      Math.min(...(next ?? []).map(({ x }) => x)),
    );
  });
});
