import { describe, expect, it } from 'vitest';
import { nameRoles, nameTraits } from '../../../../src/domain/result/naming.ts';
import { chancesOf } from '../../../../src/domain/result/chances.ts';
import { placesOf } from '../../../../src/domain/result/places.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import { SCALES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { pointsOf } from '../../../../src/domain/score/scores.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { arbResponse, arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { answerAll, answerWithCare, FULL } from '../../../support/builders/responses.ts';
import {
  FULL_ROLE,
  FULL_TRAIT,
  KERN_ROLE,
  KERN_TRAIT,
  roles,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

const SIX = traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8]);
const [ZELF, , , , , LEREN] = TRAITS;
const margin = () => marginOf(norms, ZELF, KERN_TRAIT);

describe('scores', () => {
  it('are points with a band of the margin to both sides', () => {
    const { scores } = profileOf(norms, sumsOf(SIX));
    expect(scores.get('proactiviteit')).toEqual({
      kind: 'scored',
      points: 50,
      low: 50 - margin(),
      high: 50 + margin(),
      count: 4,
    });
  });

  it('keep the band within 0–100', () => {
    const { scores } = profileOf(norms, sumsOf(traits(KERN_TRAIT, [20, 4, 12, 12, 12, 12])));
    expect(scores.get('zelfbewustzijn')).toMatchObject({
      points: 100,
      low: 100 - margin(),
      high: 100,
    });
    expect(scores.get('proactiviteit')).toMatchObject({ points: 0, low: 0, high: margin() });
  });

  it('are missing for a scale without one, and every scale is in the list', () => {
    const { scores } = profileOf(norms, sumsOf(SIX));
    expect([...scores.keys()]).toEqual(SCALES);
    expect(scores.get('redder')).toEqual({ kind: 'missing' });
  });
});

describe('depth', () => {
  it('is that of the kern until all six have six answers', () => {
    const full = traits(FULL_TRAIT, [18, 18, 18, 18, 18, 18]);
    const depth = (scales: Parameters<typeof sumsOf>[0]) =>
      profileOf(norms, sumsOf(scales)).depth.traits;
    expect([depth(SIX), depth(full)]).toEqual(['kern', 'full']);
    expect(depth({ ...full, zelfbewustzijn: { sum: 15, count: 5 } })).toBe('kern');
  });

  it('of the roles is none without three scores, full with twelve answers each', () => {
    const depth = (scales: Parameters<typeof sumsOf>[0]) =>
      profileOf(norms, sumsOf(scales)).depth.roles;
    const { redder: _, ...two } = roles(KERN_ROLE, [20, 20, 20]);
    expect([
      depth(SIX),
      depth(two),
      depth(roles(KERN_ROLE, [20, 20, 20])),
      depth(roles(FULL_ROLE, [20, 20, 20])),
    ]).toEqual(['none', 'none', 'kern', 'full']);
  });
});

describe('strengths', () => {
  it('are the three highest from high to low, ties in instrument order', () => {
    expect(profileOf(norms, sumsOf(traits(KERN_TRAIT, [8, 14, 16, 8, 16, 8]))).strengths).toEqual([
      'verantwoordelijkheid',
      'visie-en-doelen',
      'proactiviteit',
    ]);
  });

  it('are none when all are equal, withheld or incomplete', () => {
    const strengths = [
      sumsOf(traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12])),
      withheld(sumsOf(SIX)),
      sumsOf({ zelfbewustzijn: { sum: 20, count: 4 } }),
    ].map((sums) => profileOf(norms, sums).strengths);
    expect(strengths).toEqual([[], [], []]);
  });

  it('overlap with no place to practise: together they are the six', () => {
    fc.assert(
      fc.property(arbSums({ complete: true }), (sums) => {
        const { places, strengths, highest, lowest } = profileOf(norms, sums);
        if (places.kind !== 'three') {
          expect(strengths).toEqual([]);
          return;
        }
        expect([...places.traits, ...strengths].sort()).toEqual([...TRAITS].sort());
        if (highest.kind === 'named') expect(strengths[0]).toBe(highest.trait);
        if (lowest.kind === 'named') expect(places.lowest).toBe(lowest.trait);
      }),
      { numRuns: 500 },
    );
  });
});

describe('chances and the front', () => {
  it('exist exactly when something may be said of highest and lowest', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        const { chances, front, highest, lowest, places } = profileOf(norms, sums);
        const said = highest.kind !== 'none';
        expect(chances !== null).toBe(said);
        expect(front.length > 0).toBe(said);
        expect(lowest.kind !== 'none').toBe(said);
        expect(places.kind === 'three').toBe(said);
      }),
    );
  });

  it('stand at the top: whoever may be built on first is one of the front', () => {
    fc.assert(
      fc.property(arbSums({ complete: true }), (sums) => {
        const { front, strengths } = profileOf(norms, sums);
        expect(front).toEqual(expect.arrayContaining(strengths.slice(0, 1)));
      }),
    );
  });

  it('are none for someone who answers the same everywhere', () => {
    for (const value of ANSWER_VALUES) {
      const sums = sumScales(instrument, norms, answerAll(value, FULL));
      for (const withheld of [true, false])
        expect(profileOf(norms, { ...sums, withheld })).toMatchObject({ chances: null, front: [] });
    }
  });
});

describe('a profile', () => {
  it('contains what the rules say, and no more', () => {
    const apart = traits(KERN_TRAIT, [20, 12, 12, 12, 12, 4]);
    const sums = sumsOf({ ...apart, ...roles(KERN_ROLE, [8, 8, 30]) });
    const profile = profileOf(norms, sums);
    expect(profile).toMatchObject({
      withheld: false,
      highest: { kind: 'named', trait: ZELF },
      lowest: { kind: 'named', trait: LEREN },
      role: { kind: 'named', role: 'redder' },
    });
    expect(profile.places).toEqual(placesOf(norms, sums));
    expect(profile.chances).toEqual(chancesOf(norms, sums));
  });

  it('is the same for the same sums, whatever the order in which they arrive', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        const reversed = { ...sums, scales: new Map([...sums.scales].reverse()) };
        expect(profileOf(norms, reversed)).toEqual(profileOf(norms, sums));
      }),
    );
  });

  it('can be made from any answers, and agrees with each separate rule', () => {
    fc.assert(
      fc.property(arbResponse, (response) => {
        const sums = sumScales(instrument, norms, response);
        const profile = profileOf(norms, sums);
        expect({ highest: profile.highest, lowest: profile.lowest }).toEqual(
          nameTraits(norms, sums),
        );
        expect(profile.role).toEqual(nameRoles(norms, sums));
        for (const [scale, score] of profile.scores) {
          const sum = sums.scales.get(scale);
          expect(score.kind === 'scored' ? score.points : null).toBe(sum ? pointsOf(sum) : null);
        }
      }),
    );
  });

  it('keeps its scores when names are withheld', () => {
    const calm = sumScales(instrument, norms, answerWithCare());
    expect(profileOf(norms, withheld(calm)).scores).toEqual(profileOf(norms, calm).scores);
    expect(profileOf(norms, withheld(calm)).withheld).toBe(true);
  });
});
