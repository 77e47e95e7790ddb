import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../src/domain/score/figures.ts';
import { itemsOf } from '../../../../src/domain/test/instrument.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { gapReached, pointsOf, stepPoints } from '../../../../src/domain/score/scores.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const { instrument, norms } = loadContent(CONTENT);
/** Computed in each test, so that an error fails there. */
const figures = () => figuresOf(instrument, norms);

describe('the figures of the test', () => {
  it('count every answer, in the kern and in all', () => {
    const items = itemsOf(instrument);
    expect(figures().answers.full).toBe(items.length);
    expect(figures().answers.kern).toBe(items.filter(({ stage }) => stage === 'kern').length);
    for (const depth of ['kern', 'full'] as const) {
      const { statements, situations, reactions, answers } = figures();
      expect(statements[depth] + situations[depth] * reactions).toBe(answers[depth]);
    }
  });

  it('add up the scales to all answers', () => {
    const { trait, role, helm } = figures().scales;
    for (const depth of ['kern', 'full'] as const) {
      const sum = 6 * trait[depth].items + 3 * role[depth].items + helm[depth].items;
      expect(sum).toBe(figures().answers[depth]);
    }
  });

  it('have the margin that a score gets', () => {
    const { kern, full } = figures().scales.trait;
    for (const { items, margin } of [kern, full])
      expect(margin).toBe(marginOf(norms, TRAITS[0], items));
  });

  it('have the gap at which a role is named', () => {
    for (const depth of ['kern', 'full'] as const) {
      const { items, gap } = figures().scales.role[depth];
      const rule = norms.naming.role[depth];
      const low = { sum: items, count: items };
      const at = (steps: number) => ({ sum: items + steps, count: items });
      const steps = gap?.steps ?? 0;
      expect(gap?.points).toBeCloseTo(pointsOf(at(steps)) - pointsOf(low), 10);
      expect(gapReached(at(steps), low, rule)).toBe(true);
      expect(gapReached(at(steps - 1), low, rule)).toBe(false);
    }
  });

  it.each(['trait', 'helm'] as const)('have none for a %s', (kind) => {
    expect(figures().scales[kind].kern.gap).toBeNull();
    expect(figures().scales[kind].full.gap).toBeNull();
  });

  it('follow the norms', () => {
    const other = figuresOf(instrument, {
      ...norms,
      naming: { ...norms.naming, trait: 0.9, roleFloor: 31 },
      careless: { ...norms.careless, meanTime: 1500, run: 7 },
    });
    expect(other.roleFloor).toBe(31);
    expect(other.namedFrom).toBe(0.9);
    expect(other.careless).toEqual({ seconds: 1.5, run: 7 });
  });

  it('count reversed statements, statements per role and reactions per situation', () => {
    expect(figures().reversed).toEqual({ kern: 1, full: 2 });
    expect(figures().roleStatements).toBe(4);
    expect(figures().reactions).toBe(4);
    expect(figuresOf({ ...instrument, situations: [] }, norms).reactions).toBe(0);
  });

  it('have the step of one answer on a bouwsteen', () => {
    expect(figures().step).toEqual({ kern: 25 / 4, full: 25 / 6 });
  });

  it('have one example: often, sometimes, always, and a reversed statement that is seldom so', () => {
    expect(figures().example).toEqual({
      answers: [4, 3, 5, 2],
      turned: 4,
      sum: 16,
      lowest: 4,
      range: 16,
      points: 75,
    });
  });

  it('have an example that a reader can compute by hand', () => {
    const { answers, turned, sum, lowest, range, points } = figures().example;
    expect(answers).toHaveLength(figures().scales.trait.kern.items);
    expect(turned).toBe(6 - (answers.at(-1) ?? 0));
    expect(sum).toBe(answers.slice(0, -1).reduce<number>((total, value) => total + value, turned));
    expect(lowest).toBe(answers.length);
    expect(points).toBe(((sum - lowest) / range) * 100);
  });
});

describe('a step', () => {
  it.each([
    [4, 6.25],
    [5, 5],
    [8, 3.125],
  ])('on a scale of %i answers is %d points', (count, points) => {
    expect(stepPoints(count)).toBe(points);
    expect(pointsOf({ sum: 2 * count + 1, count }) - pointsOf({ sum: 2 * count, count })).toBe(
      points,
    );
  });
});
