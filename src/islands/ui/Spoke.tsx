import type { TraitId } from '../../domain/test/scales.ts';
import { SPOKE_EDGE, spokeStrokes } from '../../figures/spoke.ts';
import { boxAround } from '../../figures/svg.ts';
import { Drawing } from './Drawing.tsx';

/** The mark of a bouwsteen, beside its name. Decoration: the name says it. */
export function Spoke({ trait }: { readonly trait: TraitId }) {
  return (
    <svg class="spoke" viewBox={boxAround(SPOKE_EDGE)} aria-hidden="true">
      <Drawing strokes={spokeStrokes(trait)} />
    </svg>
  );
}
