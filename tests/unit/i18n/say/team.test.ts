import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { teamFigures } from '../../../../src/domain/team/figures.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { nameOf, sayLimits, sayRange } from '../../../../src/i18n/say/team.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { teamData } from '../../../../src/site/data/teamData.ts';

const content = loadContent(resolve(import.meta.dirname, '../../../../content'));
const { texts } = teamData(content);

/** Members whose answers to every bouwsteen add up to these sums of four. */
const figuresOf = (...sums: readonly number[]) =>
  teamFigures(
    sums.map((sum, i) => {
      const scales: ScaleSums['scales'] = new Map(
        TRAITS.map((trait) => [trait, { sum, count: 4 }]),
      );
      return {
        id: `m${i}`,
        name: null,
        at: i,
        sums: { instrument: 'v1', withheld: false, scales },
      };
    }),
  );

const rangeOf = (...sums: readonly number[]) => {
  const [row] = figuresOf(...sums).rows;
  return row && sayRange(row, texts);
};

describe('the words of a team', () => {
  it('say the range from low to high, one number when all are alike, nothing below three', () => {
    expect(rangeOf(8, 12, 20)).toBe('van 25 tot 100');
    expect(rangeOf(12, 12, 12)).toBe('allemaal 50');
    expect(rangeOf(12, 12)).toBe('');
  });

  it('name somebody only when the facilitator shows names, and by number without one', () => {
    expect(nameOf({ name: 'Anna' }, 1, false, texts)).toBe('Persoon 1');
    expect(nameOf({ name: 'Anna' }, 1, true, texts)).toBe('Anna');
    expect(nameOf({ name: null }, 2, true, texts)).toBe('Persoon 2');
  });

  it('say once how little it says, by the size of the team, and of haste', () => {
    const few = sayLimits(figuresOf(8, 12, 20), 0, texts);
    expect(few).toEqual([texts.chart.margin, texts.chart.rough]);
    const many = sayLimits(figuresOf(...Array.from({ length: 30 }, () => 12)), 2, texts);
    expect(many.slice(0, 2)).toEqual([texts.chart.margin, texts.chart.steady]);
    expect(many[2]).toContain('2 mensen');
    expect(sayLimits(figuresOf(8, 12, 20), 1, texts)[2]).toBe(texts.chart.withheldOne);
  });

  it('have a question of its own for each bouwsteen, alike or not', () => {
    const asked = TRAITS.flatMap((trait) => Object.values(texts.questions[trait]));
    expect(new Set(asked).size).toBe(2 * TRAITS.length);
    for (const question of asked) expect(question).toMatch(/\?|vorige week\./);
  });
});
