import { describe, expect, it } from 'vitest';
import { TEAM_BOUNDS } from '../../../../src/domain/team/bounds.ts';
import { teamFigures } from '../../../../src/domain/team/figures.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { fc } from '../../../support/builders/property.ts';
import { FULL_TRAIT, KERN_TRAIT, sumsOf, traits } from '../../../support/builders/sums.ts';

type Scored = Parameters<typeof teamFigures>[0][number];
const [FIRST, SECOND] = TRAITS;

function member(id: string, first: number, count = KERN_TRAIT, others = 3 * count): Scored {
  const sums = sumsOf(traits(count, [first, others, others, others, others, others]));
  return { id, sums };
}

function rowOn(trait: string, members: readonly Scored[]) {
  const row = teamFigures(members).rows.find((one) => one.trait === trait);
  if (row === undefined) throw new Error(`no row for ${trait}`);
  return row;
}

describe('the figures of a team', () => {
  const team = [member('c', 20), member('a', 8), member('b', 24, FULL_TRAIT)];

  it('have a dot a person from low to high, the median and both ends', () => {
    const row = rowOn(FIRST, team);
    // (8 − 4) / 16, (24 − 6) / 24 and (20 − 4) / 16.
    expect(row.dots).toEqual([
      { member: 'a', points: 25 },
      { member: 'b', points: 75 },
      { member: 'c', points: 100 },
    ]);
    expect(row.spread).toEqual({ median: 75, low: 25, high: 100, deviation: 25 });
  });

  it('have all six in fixed order, and equal dots by id', () => {
    expect(teamFigures(team).rows.map(({ trait }) => trait)).toEqual(TRAITS);
    expect(rowOn(SECOND, team).dots.map((dot) => dot.member)).toEqual(['a', 'b', 'c']);
    expect(teamFigures([]).rows.map(({ dots }) => dots)).toEqual(TRAITS.map(() => []));
  });

  it('say nothing of two', () => {
    const two = teamFigures(team.slice(0, 2));
    expect(two).toMatchObject({ members: 2, alike: [], differ: [], steadiness: null });
    expect(two.rows.every(({ spread }) => spread === null)).toBe(true);
  });

  it('leave out who has no score on a bouwsteen', () => {
    const { [FIRST]: _, ...rest } = traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12]);
    const members = [...team, { id: 'd', sums: sumsOf(rest) }];
    expect(rowOn(FIRST, members).dots).toHaveLength(3);
    expect(rowOn(SECOND, members).dots).toHaveLength(4);
  });

  it('tell where a team differs', () => {
    const sums = [8, 10, 12, 14, 16, 9, 11, 13, 15, 12];
    const members = sums.map((sum, i) => {
      const others = [sum, sums[(i + 3) % 10], sums[(i + 5) % 10], sums[(i + 7) % 10], sum];
      const first = i % 2 === 0 ? 4 : 20;
      return {
        id: String(i),
        sums: sumsOf(traits(KERN_TRAIT, [first, ...others.map((one) => one ?? 12)])),
      };
    });
    expect(teamFigures(members)).toMatchObject({ differ: [FIRST], alike: [] });
  });

  it('say of the median what the number allows', () => {
    const { fair, steady } = TEAM_BOUNDS.steadiness;
    const of = (count: number) =>
      teamFigures(Array.from({ length: count }, (_, i) => member(String(i), 12))).steadiness;
    expect([of(3), of(fair - 1), of(fair), of(steady - 1), of(steady)]).toEqual([
      'rough',
      'rough',
      'fair',
      'fair',
      'steady',
    ]);
  });

  it('do not mind the order of the members', () => {
    const arbTeam = fc.array(arbSums({ complete: true }), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(arbTeam, (all) => {
        const members = all.map((sums, i) => ({ id: String(i), sums }));
        const there = teamFigures(members);
        const back = teamFigures(members.toReversed());
        expect(back.rows.map(({ dots }) => dots)).toEqual(there.rows.map(({ dots }) => dots));
        expect([back.alike, back.differ]).toEqual([there.alike, there.differ]);
        expect(there.alike.length + there.differ.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
