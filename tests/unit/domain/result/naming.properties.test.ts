import { describe, expect, it } from 'vitest';
import type { End } from '../../../../src/domain/result/chances.ts';
import { among, chancesOf } from '../../../../src/domain/result/chances.ts';
import { AMONG_THREE, nameRoles, nameTraits } from '../../../../src/domain/result/naming.ts';
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

function pointsAt(sums: ScaleSums, scale: ScaleId) {
  return exactPoints(sumIn(sums, scale));
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
  it('exactly when no other scores as high, and it is likely enough among the two', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const chances = chancesOf(norms, sums);
        if (chances === null) throw new Error('six scores, please');
        const leads = (trait: TraitId, sign: number) =>
          TRAITS.every(
            (other) =>
              other === trait || sign * compare(pointsAt(sums, trait), pointsAt(sums, other)) > 0,
          );
        const found = (end: End, sign: number) =>
          TRAITS.find(
            (trait) => leads(trait, sign) && among(chances[trait], end, 2) >= norms.naming.trait,
          );
        expect(namedTraits(sums)).toEqual({
          highest: found('highest', 1) ?? null,
          lowest: found('lowest', -1) ?? null,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('and otherwise one to three are listed, or more than three are tied, or all six', () => {
    fc.assert(
      fc.property(arbComplete, (sums) => {
        const chances = chancesOf(norms, sums);
        const names = nameTraits(norms, sums);
        for (const end of ['highest', 'lowest'] as const) {
          const naming = names[end];
          if (naming.kind === 'named') continue;
          const sign = end === 'highest' ? 1 : -1;
          const tied = TRAITS.filter((trait) =>
            TRAITS.every(
              (other) => sign * compare(pointsAt(sums, trait), pointsAt(sums, other)) >= 0,
            ),
          );
          if (naming.kind === 'none') {
            expect(tied).toEqual(TRAITS);
            continue;
          }
          expect(TRAITS.filter((trait) => naming.traits.includes(trait))).toEqual(naming.traits);
          if (naming.kind === 'tied') {
            expect(tied.length).toBeGreaterThan(3);
            expect(naming.traits).toEqual(tied);
            continue;
          }
          expect(tied.length).toBeLessThanOrEqual(3);
          for (const trait of tied) expect(naming.traits).toContain(trait);
          expect(naming.traits.length).toBeLessThanOrEqual(3);
          const likely = (trait: TraitId) => among(chances?.[trait] ?? [], end, 3);
          for (const trait of naming.traits)
            expect(tied.includes(trait) || likely(trait) >= AMONG_THREE).toBe(true);
          // One that is left out is no likelier than any listed beside the tie.
          const rest = naming.traits.filter((trait) => !tied.includes(trait));
          const left = TRAITS.filter((trait) => !naming.traits.includes(trait));
          for (const out of left)
            for (const trait of rest) expect(likely(out)).toBeLessThan(likely(trait));
          // One that is likely enough is left out of a shorter list only with its equals.
          for (const out of left.filter((trait) => likely(trait) >= AMONG_THREE))
            expect(
              naming.traits.length === 3 ||
                left.some((other) => other !== out && likely(other) === likely(out)),
            ).toBe(true);
        }
      }),
      { numRuns: 500 },
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
