import { describe, expect, it } from 'vitest';
import type { Action, Figure } from '../../../src/domain/plan/action.ts';
import { FIGURES } from '../../../src/domain/plan/action.ts';
import { daysAfter } from '../../../src/domain/plan/day.ts';
import type { ActionFigures } from '../../../src/domain/plan/ownFigures.ts';
import { FIGURE_LINE_BOX, figureLineStrokes } from '../../../src/figures/figureLine.ts';
import { fc } from '../../support/builders/property.ts';
import { runningAction } from '../../support/builders/actions.ts';

const words = { low: 'laag', high: 'hoog', first: 'begin', last: 'eind' };
const FIRST = '2026-11-02';
const action: Action = runningAction(FIRST);
const given = (days: number, figure: Figure) => ({ day: daysAfter(FIRST, days), figure });
const line = (...figures: readonly [number, Figure, number?, Figure?]): ActionFigures => {
  const [day, before, later, after] = figures;
  return {
    action,
    before: given(day, before),
    after: later === undefined || after === undefined ? null : given(later, after),
  };
};

const draw = (...actions: readonly ActionFigures[]) => figureLineStrokes(actions, words);
const marks = (role: string, ...actions: readonly ActionFigures[]) =>
  draw(...actions).flatMap((stroke) =>
    stroke.kind === 'circle' && stroke.role === role ? [stroke.at] : [],
  );
const numbers = (...actions: readonly ActionFigures[]) =>
  draw(...actions).flatMap((stroke) =>
    stroke.kind === 'text' && stroke.role === 'number' ? [stroke] : [],
  );

const arbFigure = fc.constantFrom(...FIGURES);
const arbAction = fc
  .tuple(fc.nat({ max: 900 }), arbFigure, fc.nat({ max: 90 }), fc.option(arbFigure))
  .map(([day, before, days, after]) =>
    after === null ? line(day, before) : line(day, before, day + days, after),
  );

describe('the own figures, drawn', () => {
  it('stand by their day, and 10 above 1', () => {
    expect(marks('ring', line(0, 1, 21, 10), line(42, 4))).toEqual([
      { x: 0, y: 144 },
      { x: 300, y: 96 },
    ]);
    expect(marks('dot', line(0, 1, 21, 10), line(42, 4))).toEqual([{ x: 150, y: 0 }]);
  });

  it('are one line for each action that has both', () => {
    const stroke = draw(line(0, 3, 21, 6), line(22, 4)).find(({ role }) => role === 'line');
    expect(stroke?.kind === 'lines' && stroke.lines).toEqual([
      [
        { x: 0, y: 112 },
        { x: (300 * 21) / 22, y: 64 },
      ],
    ]);
  });

  it('lie beside each other when all are of one day', () => {
    expect(marks('ring', line(0, 3, 0, 6))[0]?.x).toBe(0);
    expect(marks('dot', line(0, 3, 0, 6))[0]?.x).toBe(300);
  });

  it('have their number on the side where the line does not run', () => {
    const [low, high] = numbers(line(0, 3, 21, 6));
    expect([low?.text, high?.text]).toEqual(['3', '6']);
    expect(low?.at.y).toBeGreaterThan(112);
    expect(high?.at.y).toBeLessThan(64);
    const [from, to] = numbers(line(0, 6, 21, 3));
    expect(from?.at.y).toBeLessThan(64);
    expect(to?.at.y).toBeGreaterThan(112);
  });

  it('stay within the box, and no number stands where another does', () => {
    const { left, top, width, height } = FIGURE_LINE_BOX;
    fc.assert(
      fc.property(fc.array(arbAction, { minLength: 1, maxLength: 12 }), (actions) => {
        const strokes = draw(...actions);
        for (const stroke of strokes) {
          if (stroke.kind !== 'circle' && stroke.kind !== 'text') continue;
          const { x, y } = stroke.at;
          expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true);
        }
        const places = numbers(...actions).map(({ at }) => `${at.x} ${at.y}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
