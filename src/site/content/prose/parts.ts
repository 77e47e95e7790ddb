import type { ExerciseNote } from '../../../schemas/exercise.ts';
import { slugOf } from './anchors.ts';
import { BLOCK_SLOTS, type BlockSlot } from './slots.ts';

/** A page from top to bottom: its text, with what the build puts between it. */
export type ProsePart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'slot'; readonly slot: BlockSlot }
  /** Room to write, at the end of what stands under a heading. */
  | { readonly kind: 'notes'; readonly notes: readonly ExerciseNote[] };

/** A slot alone in its paragraph, as the renderer writes it. A text cannot hold these tags. */
const SLOT = new RegExp(`<p>\\{(${BLOCK_SLOTS.join('|')})\\}</p>\\s*`);
const HEADING = /(?=<h[23] id=")/;

/** Every second piece is the name of a slot. */
function slotsIn(html: string): readonly ProsePart[] {
  return html
    .split(SLOT)
    .map((piece, index): ProsePart =>
      index % 2 === 0 ? { kind: 'html', html: piece } : { kind: 'slot', slot: piece as BlockSlot },
    )
    .filter((part) => part.kind !== 'html' || part.html.trim() !== '');
}

/** Divides the HTML of a text over the parts of its page. */
export function partsOf(html: string, notes: readonly ExerciseNote[] = []): readonly ProsePart[] {
  return html.split(HEADING).flatMap((section) => {
    const heading = /^<h[23] id="([^"]*)"/.exec(section)?.[1];
    const own = notes.filter(({ under }) => slugOf(under) === heading);
    const rest: readonly ProsePart[] = own.length > 0 ? [{ kind: 'notes', notes: own }] : [];
    return [...slotsIn(section), ...rest];
  });
}
