// cspell:ignore unstub
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { radarPolygon } from '../../../../src/figures/polar.ts';
import { RADAR_RADIUS } from '../../../../src/figures/radar.ts';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { HEIGHT, pictureLayout, WIDTH } from '../../../../src/islands/picture/layout.ts';
import type { Operation } from '../../../../src/islands/picture/operations.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { fc } from '../../../support/builders/property.ts';
import { KERN_TRAIT, sumsOf, traits } from '../../../support/builders/sums.ts';
import { content, drawnTexts, measure, valuesOf } from './picture.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://school.example');
  return () => vi.unstubAllEnvs();
});

const arbValues = fc
  .record({
    sums: arbSums({ complete: true }),
    chosen: fc.option(fc.constantFrom(...TRAITS)),
    name: fc.constantFrom('', 'Noor', 'Maria-Antoinette van den Heuvel-Kamerling'),
  })
  .map(({ sums, ...person }) => valuesOf(sums, person));

const layout = (values: ReturnType<typeof valuesOf>) => pictureLayout(values, measure);

/** The left, right, top and bottom of an operation. */
function boxOf(operation: Operation) {
  if (operation.kind === 'text') {
    const { text, anchor, pen } = operation;
    const { x, y } = operation.at;
    const font = pen.font ?? { family: 'sans', size: 0, weight: 400 };
    const width = measure(text, font);
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { left, right: left + width, top: y - 0.75 * font.size, bottom: y + 0.25 * font.size };
  }
  if (operation.kind === 'circle') {
    const { at, radius } = operation;
    const [left, right] = [at.x - radius, at.x + radius];
    return { left, right, top: at.y - radius, bottom: at.y + radius };
  }
  const points = (operation.kind === 'polygons' ? operation.rings : operation.lines).flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** The rim of the radar: the largest circle. */
function rim(operations: readonly Operation[]) {
  const circles = operations.filter(({ kind }) => kind === 'circle').map(boxOf);
  return circles.reduce((a, b) => (b.bottom - b.top > a.bottom - a.top ? b : a));
}

describe('the drawn picture', () => {
  it('never shows a role, whatever the result', () => {
    const words = ROLES.flatMap((role) => [content.roles[role].name, content.roles[role].everyday]);
    const role = new RegExp(`\\b(${words.join('|')})\\b`, 'i');
    fc.assert(
      fc.property(arbValues, (values) => {
        expect(drawnTexts(layout(values)).join('\n')).not.toMatch(role);
      }),
    );
  });

  it('shows no number', () => {
    fc.assert(
      fc.property(arbValues, (values) => {
        expect(drawnTexts(layout(values)).join('\n')).not.toMatch(/\d/);
      }),
    );
  });

  it('has everything well inside its edges', () => {
    fc.assert(
      fc.property(arbValues, (values) => {
        for (const operation of layout(values)) {
          const { left, right, top, bottom } = boxOf(operation);
          expect(Math.min(left, top), JSON.stringify(operation)).toBeGreaterThanOrEqual(36);
          expect(right, JSON.stringify(operation)).toBeLessThanOrEqual(WIDTH - 36);
          expect(bottom, JSON.stringify(operation)).toBeLessThanOrEqual(HEIGHT - 36);
        }
      }),
    );
  });

  it('lays no text over another, and leaves room for the radar', () => {
    fc.assert(
      fc.property(arbValues, (values) => {
        const operations = layout(values);
        const texts = operations.filter(({ kind }) => kind === 'text').map(boxOf);
        texts.forEach((a, i) => {
          for (const b of texts.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart, JSON.stringify({ a, b })).toBe(true);
          }
        });
        const { top, bottom } = rim(operations);
        // The least is left by five names that share the highest score.
        expect(bottom - top).toBeGreaterThanOrEqual(350);
      }),
    );
  });

  it('draws the geometry of the radar, with a band between its edges', () => {
    const values = valuesOf(sumsOf(traits(KERN_TRAIT, [4, 8, 12, 16, 20, 12])));
    const operations = layout(values);
    const { top, bottom } = rim(operations);
    const radius = (bottom - top) / 2;
    const middle = { x: WIDTH / 2, y: (top + bottom) / 2 };
    const ringOf = (numbers: readonly number[]) =>
      radarPolygon(numbers, radius).map(({ x, y }) => ({ x: x + middle.x, y: y + middle.y }));
    const close = (ring: ReturnType<typeof ringOf>) =>
      ring.map(({ x, y }) => ({
        x: expect.closeTo(x, 1) as number,
        y: expect.closeTo(y, 1) as number,
      }));
    const polygonsWith = (pen: Operation['pen']) =>
      operations.find(
        (one) =>
          one.kind === 'polygons' && one.pen.fill === pen.fill && one.pen.stroke === pen.stroke,
      );
    expect(polygonsWith({ fill: 'band' })).toMatchObject({
      rings: [
        close(ringOf(values.radar.map(({ high }) => high))),
        close(ringOf(values.radar.map(({ low }) => low))),
      ],
    });
    const line = polygonsWith({ stroke: 'helm' });
    expect(line).toMatchObject({ rings: [close(ringOf([0, 25, 50, 75, 100, 50]))] });
    expect(line?.pen.width).toBeCloseTo((2.5 * radius) / RADAR_RADIUS, 5);
  });

  it('has each name once, and the name and the address of the site', () => {
    const texts = drawnTexts(layout(valuesOf(sumsOf(traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8])))));
    const whole = texts.join(' ').replaceAll('- ', '');
    for (const { name } of Object.values(content.traits)) expect(whole.split(name)).toHaveLength(2);
    expect(texts[0]).toBe(content.ui.site.name);
    expect(texts.at(-1)).toBe('school.example');
  });

  it('cuts off a name that is too long', () => {
    const { from } = valuesOf(sumsOf(traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8])), {
      name: 'x'.repeat(99),
    });
    const values = valuesOf(sumsOf(traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8])), {
      name: 'x'.repeat(99),
    });
    const texts = drawnTexts(layout(values));
    expect(texts).not.toContain(from);
    expect(texts.find((text) => text.endsWith('x…'))).toBeDefined();
  });
});
