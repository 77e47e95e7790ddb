import type { Measured } from '../score/measure.ts';
import { marginOf } from '../score/norms.ts';
import { pointsOf } from '../score/scores.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import type { Agreement } from './agreement.ts';
import { agreementOf } from './agreement.ts';
import type { GapVerdict } from './gap.ts';
import { commonGap, gapError, gapVerdict } from './gap.ts';
import type { Rating } from './rating.ts';
import { ratingsOf } from './rating.ts';
import type { Reply } from './reply.ts';
import type { Spread } from './spread.ts';
import { spreadOf } from './spread.ts';

/** One bouwsteen in the eyes of colleagues, beside the own score. */
export type PanelRow = {
  readonly trait: TraitId;
  /** The own score in points, and its margin; `null` without one. */
  readonly own: { readonly points: number; readonly margin: number } | null;
  /** Of each colleague who saw enough, in the order of the replies. */
  readonly ratings: readonly Rating[];
  /** From three on. */
  readonly spread: Spread | null;
  /** From three on, unless the replies are mixed. */
  readonly agreement: Agreement | null;
  /** The median of colleagues minus the own score, in points; `null` when one of the two is missing. */
  readonly gap: number | null;
  readonly verdict: GapVerdict;
};

export type PanelFigures = {
  /** How many replies could be counted: those about the statements of the own result. */
  readonly replies: number;
  /** Whether they answer more than one request: somebody may be among them twice. Then no rule holds. */
  readonly isMixed: boolean;
  /** All six, in fixed order. */
  readonly rows: readonly PanelRow[];
  /** By how much colleagues answer higher (lower) on everything, in points; `null` if unknown. */
  readonly common: number | null;
};

/**
 * The own result beside what colleagues saw. Replies to another version of the test are left out: they
 * were asked other statements. When the own answers were hasty, nothing is told of a gap; when the replies
 * are mixed, neither of a gap nor of agreement: the bounds are for as many people as there are replies.
 */
export function panelFigures(own: Measured, replies: readonly Reply[]): PanelFigures {
  const { instrument, norms } = own.measure;
  const counted = replies.filter((reply) => reply.instrument === instrument.version);
  const rows = TRAITS.map((trait) => {
    const sum = own.sums.scales.get(trait);
    const ratings = ratingsOf(instrument, counted, trait);
    const spread = spreadOf(ratings.map(({ points }) => points));
    const score = sum ? { points: pointsOf(sum), margin: marginOf(norms, trait, sum.count) } : null;
    const gap = spread && score ? spread.median - score.points : null;
    return { trait, own: score, ratings, spread, gap };
  });
  const isMixed = new Set(counted.map(({ request }) => request)).size > 1;
  const common = commonGap(rows.flatMap(({ gap }) => (gap === null ? [] : [gap])));
  return {
    replies: counted.length,
    isMixed,
    common,
    rows: rows.map((row) => ({
      ...row,
      agreement: isMixed ? null : row.spread && agreementOf(row.spread, row.ratings.length),
      verdict: verdictOn(row, own.sums.withheld || isMixed ? null : common),
    })),
  };
}

type Counted = Pick<PanelRow, 'own' | 'ratings' | 'spread' | 'gap'>;

function verdictOn({ own, ratings, spread, gap }: Counted, common: number | null): GapVerdict {
  if (spread === null) return 'tooFew';
  if (own === null || gap === null || common === null) return 'unsure';
  const error = gapError(own.margin, spread.deviation, ratings.length);
  return gapVerdict(gap, common, error, ratings.length);
}
