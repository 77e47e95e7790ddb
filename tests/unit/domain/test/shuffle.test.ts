import { describe, expect, it } from 'vitest';
import {
  seededRandom,
  seededShuffle,
  shuffledReactions,
} from '../../../../src/domain/test/shuffle.ts';
import { instrument } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';

const FOUR = ['s', 'a', 'r', 'h'] as const;
const SEEDS = 4_800;

/** How often each order comes up. */
function countOrders(shuffles: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const shuffled of shuffles) {
    const order = shuffled.join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  return counts;
}

describe('seeded numbers', () => {
  it('are the same for the same seed: mulberry32', () => {
    const random = seededRandom(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it('lie in [0, 1) and are spread evenly', () => {
    const random = seededRandom(2_026);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((a, b) => a + b) / numbers.length).toBeCloseTo(0.5, 1);
  });
});

describe('a seeded shuffle', () => {
  it('is repeatable, loses nothing and does not change the original', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), fc.nat(100), (values, seed, salt) => {
        const original = [...values];
        const shuffled = seededShuffle(values, seed, salt);
        expect(values).toEqual(original);
        expect(seededShuffle(values, seed, salt)).toEqual(shuffled);
        expect([...shuffled].sort()).toEqual(original.sort());
      }),
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'reaches all 24 orders about as often, over seeds, with salt %i',
    (salt) => {
      const spread = Array.from({ length: SEEDS }, (_, i) => Math.imul(i, 0x01000193) >>> 0);
      const counts = countOrders(spread.map((seed) => seededShuffle(FOUR, seed, salt)));
      expect(counts.size).toBe(24);
      // 200 are expected; five standard deviations of a fair draw are 70.
      expect(Math.min(...counts.values())).toBeGreaterThan(130);
      expect(Math.max(...counts.values())).toBeLessThan(270);
    },
  );

  it('reaches all 24 orders about as often with seeds in a row, and over salts with one seed', () => {
    const row = Array.from({ length: SEEDS }, (_, i) => i);
    for (const shuffles of [
      row.map((seed) => seededShuffle(FOUR, seed, 0)),
      row.map((salt) => seededShuffle(FOUR, 0xffffffff, salt)),
    ]) {
      const counts = countOrders(shuffles);
      expect(counts.size).toBe(24);
      expect(Math.min(...counts.values())).toBeGreaterThan(130);
      expect(Math.max(...counts.values())).toBeLessThan(270);
    }
  });

  it('puts no reaction first more often than another', () => {
    const first = Array.from({ length: SEEDS }, (_, seed) => seededShuffle(FOUR, seed, 3)[0]);
    for (const reaction of FOUR) {
      const times = first.filter((one) => one === reaction).length;
      expect(times).toBeGreaterThan(SEEDS / 4 - 150);
      expect(times).toBeLessThan(SEEDS / 4 + 150);
    }
  });
});

describe('the four reactions to a situation', () => {
  it('have an order that belongs to the seed of the attempt; once published, it stays', () => {
    const letters = { slachtoffer: 'S', aanklager: 'A', redder: 'R', 'aan-het-roer': 'H' };
    const orders = instrument.situations.map((situation) =>
      shuffledReactions(instrument, situation, 12_345).map((reaction) => letters[reaction.scale]),
    );
    expect(orders.map((order) => order.join(' '))).toEqual([
      'S R H A',
      'A R S H',
      'S H A R',
      'R S A H',
      'S H R A',
      'A S H R',
      'H R A S',
      'S H R A',
    ]);
  });

  it('are all there once, for any seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffffffff }),
        fc.constantFrom(...instrument.situations),
        (seed, situation) => {
          const shuffled = shuffledReactions(instrument, situation, seed);
          expect(new Set(shuffled)).toEqual(new Set(situation.reactions));
          expect(shuffled).toHaveLength(4);
        },
      ),
    );
  });

  it('have a different order in each situation', () => {
    const alike = Array.from({ length: 500 }, (_, seed) => seed).filter((seed) => {
      const orders = instrument.situations.map((situation) =>
        shuffledReactions(instrument, situation, seed)
          .map((reaction) => reaction.scale)
          .join(),
      );
      return new Set(orders).size <= 3;
    });
    expect(alike).toEqual([]);
  });
});
