import { describe, expect, it } from 'vitest';
import { nameRoles, nameTraits } from '../../../../src/domain/result/naming.ts';
import type { GapRule, GapRules } from '../../../../src/domain/score/norms.ts';
import type { RoleId, ScaleId, TraitId } from '../../../../src/domain/test/scales.ts';
import { REACTION_SCALES, ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import type { ScaleSum } from '../../../../src/domain/score/scores.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { compare, exactGap, exactPoints, minus } from '../../../support/builders/exact.ts';
import { fc } from '../../../support/builders/property.ts';

const arbComplete = arbSums({ complete: true }).map((sums) => ({ ...sums, withheld: false }));

function sumIn(sums: ScaleSums, scale: ScaleId): ScaleSum {
  const sum = sums.scales.get(scale);
  if (sum === undefined) throw new Error(`no score for ${scale}`);
  return sum;
}

function ruleFor(sums: ScaleSums, scales: readonly ScaleId[], { kern, full }: GapRules): GapRule {
  return scales.every((scale) => sumIn(sums, scale).count >= full.items) ? full : kern;
}

/** Whether `high` is the gap or more above `low`, in exact arithmetic. */
function above(sums: ScaleSums, high: ScaleId, low: ScaleId, rule: GapRule): boolean {
  const distance = minus(exactPoints(sumIn(sums, high)), exactPoints(sumIn(sums, low)));
  return compare(distance, exactGap(rule)) >= 0;
}

function namedTraits(sums: ScaleSums) {
  const { highest, lowest } = nameTraits(norms, sums);
  const name = (naming: typeof highest) => (naming.kind === 'named' ? naming.trait : null);
  return { highest: name(highest), lowest: name(lowest) };
}

function mapScales(
  sums: ScaleSums,
  change: (sum: ScaleSum, scale: ScaleId) => ScaleSum,
): ScaleSums {
  return {
    ...sums,
    scales: new Map([...sums.scales].map(([scale, sum]) => [scale, change(sum, scale)])),
  };
}

describe('a bouwsteen is named', () => {
  it('exactly when it is the gap or more above, or below, each of the five others', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const rule = ruleFor(sums, TRAITS, norms.naming.trait);
        const others = (trait: TraitId) => TRAITS.filter((other) => other !== trait);
        const top = TRAITS.find((trait) =>
          others(trait).every((other) => above(sums, trait, other, rule)),
        );
        const bottom = TRAITS.find((trait) =>
          others(trait).every((other) => above(sums, other, trait, rule)),
        );
        expect(namedTraits(sums)).toEqual({ highest: top ?? null, lowest: bottom ?? null });
      }),
      { numRuns: 1_000 },
    );
  });

  it('and otherwise two or more are within the gap of the end, or all six are', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const rule = ruleFor(sums, TRAITS, norms.naming.trait);
        const { highest, lowest } = nameTraits(norms, sums);
        const level = TRAITS.every((a) => TRAITS.every((b) => !above(sums, a, b, rule)));
        expect([highest.kind === 'none', lowest.kind === 'none']).toEqual([level, level]);
        for (const naming of [highest, lowest]) {
          if (naming.kind !== 'close') continue;
          expect(naming.traits.length).toBeGreaterThanOrEqual(2);
          expect(TRAITS.filter((trait) => naming.traits.includes(trait))).toEqual(naming.traits);
          for (const a of naming.traits) {
            expect(naming.traits.every((b) => !above(sums, a, b, rule))).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('regardless of its place in the instrument', () => {
    fc.assert(
      fc.property(
        arbComplete,
        fc.shuffledSubarray([...TRAITS], { minLength: 6 }),
        (sums, order) => {
          const moved = (trait: TraitId) => order[TRAITS.indexOf(trait)] ?? trait;
          const shuffled: ScaleSums = {
            ...sums,
            scales: new Map(TRAITS.map((trait) => [moved(trait), sumIn(sums, trait)])),
          };
          const { highest, lowest } = namedTraits(sums);
          expect(namedTraits(shuffled)).toEqual({
            highest: highest && moved(highest),
            lowest: lowest && moved(lowest),
          });
        },
      ),
    );
  });

  it('as lowest when all answers are turned round and it was the highest', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const mirrored = mapScales(sums, ({ sum, count }) => ({ sum: 6 * count - sum, count }));
        const { highest, lowest } = namedTraits(sums);
        expect(namedTraits(mirrored)).toEqual({ highest: lowest, lowest: highest });
      }),
    );
  });

  it('regardless of the roles, and of the order in which scales arrive', () => {
    fc.assert(
      fc.property(arbComplete, arbComplete, (sums, other) => {
        const mixed = new Map([...sums.scales].reverse());
        for (const scale of REACTION_SCALES) mixed.set(scale, sumIn(other, scale));
        expect(nameTraits(norms, { ...sums, scales: mixed })).toEqual(nameTraits(norms, sums));
      }),
    );
  });
});

describe('a role is named', () => {
  it('exactly when it is the gap or more above both others, and one of the three is not quiet', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const rule = ruleFor(sums, ROLES, norms.naming.role);
        const beats = (role: RoleId, other: RoleId) =>
          compare(exactPoints(sumIn(sums, role)), exactPoints(sumIn(sums, other)));
        const top =
          ROLES.find((role) => ROLES.every((other) => beats(role, other) >= 0)) ?? 'redder';
        const near = ROLES.filter((role) => !above(sums, top, role, rule));
        const quiet = ROLES.every((role) => compare(exactPoints(sumIn(sums, role)), [25n, 1n]) < 0);
        const outcomes = [
          { kind: 'named', role: near[0] },
          { kind: 'two', roles: near },
          { kind: 'three' },
        ];
        expect(nameRoles(norms, sums)).toEqual(
          quiet ? { kind: 'quiet' } : outcomes[near.length - 1],
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('regardless of the bouwstenen and of aan het roer', () => {
    fc.assert(
      fc.property(arbComplete, arbSums({ complete: false }), (sums, other) => {
        const alone = ROLES.map((role) => [role, sumIn(sums, role)] as const);
        const beside = [...other.scales].filter(([scale]) => !ROLES.includes(scale as RoleId));
        const mixed = { ...sums, scales: new Map<ScaleId, ScaleSum>([...beside, ...alone]) };
        expect(nameRoles(norms, mixed)).toEqual(nameRoles(norms, sums));
      }),
    );
  });
});
