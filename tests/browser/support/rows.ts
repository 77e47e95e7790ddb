import type { Profile } from '../../../src/domain/result/profile.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';

/** What a table must say of each of these scales: margin and points. */
export function rowsOf(
  profile: Profile,
  scales: readonly ScaleId[],
): readonly (readonly string[])[] {
  return scales.map((scale) => {
    const score = profile.scores.get(scale);
    if (score?.kind !== 'scored') return ['nog geen score'];
    const [low, high, points] = [score.low, score.high, score.points].map(Math.round);
    return [`${low} tot ${high}`, String(points)];
  });
}
