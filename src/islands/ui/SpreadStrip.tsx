import type { TraitId } from '../../domain/test/scales.ts';
import { spreadOf } from '../../figures/spread.ts';
import { Drawing } from './Drawing.tsx';

type Props = {
  /** From 0 to 100, one for each person. */
  readonly scores: readonly number[];
  readonly median: number | null;
  /** The bouwsteen, unless what stands around it has its colour. */
  readonly trait?: TraitId;
  readonly room?: number | undefined;
  readonly rise?: number | undefined;
};

/** Scores as dots on a line, with their median. Decoration: a table beside it holds the numbers. */
export function SpreadStrip({ scores, median, ...options }: Props) {
  const { strokes, box } = spreadOf(scores, median, options);
  return (
    <svg
      class="spread"
      viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
      aria-hidden="true"
    >
      <Drawing strokes={strokes} />
    </svg>
  );
}
