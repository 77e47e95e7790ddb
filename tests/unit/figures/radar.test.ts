import { describe, expect, it } from 'vitest';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { radarPolygon } from '../../../src/figures/polar.ts';
import type { RadarAxis, RadarExtras, RadarRole } from '../../../src/figures/radar.ts';
import { RADAR_BOX, RADAR_RADIUS, radarStrokes } from '../../../src/figures/radar.ts';
import { fc } from '../../support/builders/property.ts';

const LINES = [['Een'], ['Twee'], ['Drie-', 'maal'], ['Vier'], ['Vijf', 'zes'], ['Zes', 'zeven']];

function axesOf(points: readonly (number | null)[]): readonly RadarAxis[] {
  return TRAITS.map((trait, i) => {
    const value = points[i] ?? null;
    const [low, high] = [Math.max(0, (value ?? 0) - 12), Math.min(100, (value ?? 0) + 12)];
    const score = value === null ? null : { points: value, low, high };
    return { trait, lines: LINES[i] ?? [], score, count: value === null ? null : String(value) };
  });
}

const POINTS = [63, 81, 75, 31, 69, 56];

function draw(points: readonly (number | null)[] = POINTS, extras: RadarExtras = {}) {
  const strokes = radarStrokes(axesOf(points), extras);
  const of = (role: RadarRole) => strokes.filter((stroke) => stroke.role === role);
  const circles = (role: RadarRole) =>
    of(role).flatMap((stroke) => (stroke.kind === 'circle' ? [stroke] : []));
  const rings = (role: RadarRole) =>
    of(role).flatMap((stroke) => (stroke.kind === 'polygons' ? stroke.rings : []));
  const texts = (role: RadarRole) =>
    of(role).flatMap((stroke) => (stroke.kind === 'text' ? [stroke] : []));
  return { strokes, of, circles, rings, texts };
}

const arbPoints = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });

describe('the radar as a helm', () => {
  it('has its rim at 100 points, and a knob beyond each arm that carries the score', () => {
    const { circles, texts } = draw();
    expect(circles('rim')).toMatchObject([{ radius: RADAR_RADIUS, at: { x: 0, y: 0 } }]);
    const knobs = circles('knob');
    expect(knobs.map(({ trait }) => trait)).toEqual(TRAITS);
    for (const { at, radius } of knobs)
      expect(Math.hypot(at.x, at.y) - radius).toBeGreaterThan(RADAR_RADIUS);
    expect(texts('count').map(({ text }) => text)).toEqual(POINTS.map(String));
    expect(texts('count').map(({ at }) => at.x)).toEqual(knobs.map(({ at }) => at.x));
  });

  it('draws the scores, and the margin between its edges', () => {
    fc.assert(
      fc.property(arbPoints, (points) => {
        const { rings, circles } = draw(points);
        const corners = radarPolygon(points, RADAR_RADIUS);
        expect(rings('polygon')).toEqual([corners]);
        expect(circles('point').map(({ at }) => at)).toEqual(corners);
        const scores = axesOf(points).flatMap(({ score }) => score ?? []);
        expect(rings('band')).toEqual(
          [scores.map(({ high }) => high), scores.map(({ low }) => low)].map((edge) =>
            radarPolygon(edge, RADAR_RADIUS),
          ),
        );
      }),
    );
  });

  it('leaves every number in its knob free of points, also at 100', () => {
    const { circles, texts } = draw([100, 100, 100, 100, 100, 100]);
    circles('point').forEach(({ at, radius }, i) => {
      const count = texts('count')[i];
      if (count === undefined) throw new Error('no number');
      // Three digits are about 24 units wide and 10 high, on a baseline five under the middle.
      const [dx, dy] = [Math.abs(at.x - count.at.x) - 12, Math.abs(at.y - (count.at.y - 5)) - 5];
      expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(radius - 0.5);
    });
  });

  it('has each name against a side of its box, clear of the knobs', () => {
    const { texts, circles } = draw();
    const names = texts('name');
    expect(names.map(({ text }) => text)).toEqual(LINES.flat());
    for (const { at, anchor } of names) {
      expect(Math.abs(at.x)).toBe(anchor === 'middle' ? 0 : RADAR_BOX.width / 2 - 2);
      expect(anchor).toBe(at.x === 0 ? 'middle' : at.x > 0 ? 'end' : 'start');
      expect(at.y).toBeGreaterThan(RADAR_BOX.top + 11);
      expect(at.y).toBeLessThan(RADAR_BOX.top + RADAR_BOX.height - 3);
      for (const knob of circles('knob')) {
        const isBeside =
          Math.sign(Math.round(knob.at.x)) === Math.sign(at.x) && knob.at.y * at.y > 0;
        if (isBeside) expect(Math.abs(at.y)).toBeGreaterThan(Math.abs(knob.at.y) + knob.radius + 4);
      }
    }
  });

  it('keeps all strokes inside its box', () => {
    for (const { at, radius } of draw(POINTS, { chosen: 'zelfbewustzijn' }).circles('halo')) {
      expect(at.y - radius).toBeGreaterThan(RADAR_BOX.top);
    }
    for (const { at, radius } of draw().circles('knob')) {
      expect(Math.abs(at.x) + radius).toBeLessThan(RADAR_BOX.width / 2);
    }
  });

  it('has bare knobs and no polygon when a score is missing', () => {
    const { rings, circles, texts } = draw([63, null, 75, 31, 69, 56]);
    expect([...rings('polygon'), ...rings('band')]).toEqual([]);
    expect(circles('knob')).toHaveLength(6);
    expect(circles('point')).toHaveLength(5);
    expect(texts('count')).toHaveLength(5);
  });

  it('has a second ring round the chosen one', () => {
    expect(draw().of('halo')).toEqual([]);
    const { circles } = draw(POINTS, { chosen: 'authenticiteit' });
    expect(circles('halo')).toMatchObject([{ trait: 'authenticiteit' }]);
  });

  it('has another result over it: its own line and diamonds, and points in one colour', () => {
    const other = [10, 90, 20, 80, 30, 70];
    const { rings, circles, strokes } = draw(POINTS, { other });
    const corners = radarPolygon(other, RADAR_RADIUS);
    expect(rings('other')).toEqual([corners]);
    const diamonds = rings('other-point');
    expect(diamonds.map((diamond) => diamond.length)).toEqual(corners.map(() => 4));
    expect(diamonds.map(([top, right]) => ({ x: top?.x, y: right?.y }))).toEqual(corners);
    expect(circles('point').every(({ trait }) => trait === undefined)).toBe(true);
    const roles = strokes.map(({ role }) => role);
    expect(roles.indexOf('other')).toBeGreaterThan(roles.indexOf('polygon'));
  });
});
