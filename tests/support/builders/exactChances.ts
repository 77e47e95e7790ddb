import type { Estimate, RankChances } from '../../../src/domain/result/chances.ts';

/**
 * Chances of each place for one of these, by another way than the domain: every set of others that can
 * lie below, on a grid ten times as fine.
 */
export function exactly(estimates: readonly Estimate[], own: number): RankChances {
  const { mean, sd } = estimates[own] ?? { mean: 0, sd: 1 };
  const others = estimates.filter((_, i) => i !== own);
  const steps = Array.from({ length: 801 }, (_, i) => (i - 400) / 50);
  const ranks = others.map(() => 0).concat(0);
  let weights = 0;
  for (const step of steps) {
    const weight = Math.exp(-(step ** 2) / 2);
    weights += weight;
    const below = others.map((other) => normal((mean + sd * step - other.mean) / other.sd));
    for (let set = 0; set < 2 ** others.length; set += 1) {
      const chance = below.reduce((p, one, i) => p * ((set >> i) & 1 ? one : 1 - one), weight);
      const rank = below.filter((_, i) => (set >> i) & 1).length;
      ranks[rank] = (ranks[rank] ?? 0) + chance;
    }
  }
  return ranks.map((rank) => rank / weights);
}

/** Standard normal distribution by its series (Marsaglia 2004). */
function normal(z: number): number {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  let [sum, term, before] = [z, z, 0];
  for (let i = 3; sum !== before; i += 2) {
    before = sum;
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
