import type { Rows } from './numbers.ts';
import { columns, correlation, deviation, total } from './numbers.ts';

/** Loadings on one factor; `atLimit`: one of them wanted to be more than 1 (a Heywood case). */
export type OneFactor = { readonly loadings: readonly number[]; readonly atLimit: boolean };

const CLOSE_ENOUGH = 1e-10;
const MOST_ROUNDS = 10_000;

/**
 * One-factor loadings by minres (Harman & Jones 1966): those that leave the least squares of what the
 * correlations off the diagonal are more or less than λi × λj. One loading at a time takes its best
 * value, within −1 … 1 (Harman & Fukuda 1966), until none moves. `null` with fewer than three items,
 * which do not determine a factor, and when it does not come to rest.
 */
export function oneFactor(correlations: Rows): OneFactor | null {
  const size = correlations.length;
  if (size < 3) return null;
  // The centroid: right at once when all items are equally good.
  const sums = correlations.map(total);
  const start = Math.sqrt(Math.max(total(sums), Number.EPSILON));
  const loadings = sums.map((sum) => sum / start);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = 0;
    for (const [i, row] of correlations.entries()) {
      const others = loadings.map((loading, j) => (j === i ? 0 : loading));
      const size2 = total(others.map((loading) => loading ** 2));
      const wanted = total(others.map((loading, j) => loading * (row[j] ?? 0))) / (size2 || 1);
      const next = Math.min(1, Math.max(-1, wanted));
      moved = Math.max(moved, Math.abs(next - (loadings[i] ?? 0)));
      loadings[i] = next;
    }
    if (moved < CLOSE_ENOUGH) {
      return { loadings, atLimit: loadings.some((loading) => Math.abs(loading) === 1) };
    }
  }
  return null;
}

/**
 * Omega total of the unweighted sum (McDonald 1999, chapter 6) in a one-factor model: (Σ σi λi)² /
 * ((Σ σi λi)² + Σ σi² (1 − λi²)), with σi the standard deviations of the items. No unit, 0 … 1.
 */
export function omegaOf(deviations: readonly number[], loadings: readonly number[]): number {
  const common = total(loadings.map((loading, i) => loading * (deviations[i] ?? 0))) ** 2;
  const unique = total(
    loadings.map((loading, i) => (1 - loading ** 2) * (deviations[i] ?? 0) ** 2),
  );
  return common / (common + unique);
}

/** Omega total of people's answers, and whether its factor model is at a limit; `null` without a model. */
export function omega(rows: Rows): { readonly value: number; readonly atLimit: boolean } | null {
  const items = columns(rows);
  const correlations = items.map((one) => items.map((other) => correlation(one, other)));
  if (correlations.flat().includes(null)) return null;
  const model = oneFactor(correlations.map((row) => row.map(Number)));
  if (model === null) return null;
  const deviations = items.map((item) => deviation(item) ?? 0);
  return { value: omegaOf(deviations, model.loadings), atLimit: model.atLimit };
}
