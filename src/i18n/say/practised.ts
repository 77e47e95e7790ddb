import type { PractisedChange } from '../../domain/history/practised.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, lower } from '../format.ts';
import type { ResultTexts } from '../messages.ts';

/** The words that it needs. */
type Texts = {
  readonly result: Pick<ResultTexts['result'], 'practised'>;
  readonly traits: Readonly<Record<TraitId, Pick<ResultTexts['traits'][TraitId], 'name'>>>;
};

/** How the practised bouwsteen did at a retest, in sentences; none when nothing was compared. */
export function sayPractised(
  change: PractisedChange,
  trait: TraitId,
  { result: { practised }, traits }: Texts,
): readonly string[] {
  if (change.kind === 'none') return [];
  return [fill(practised[change.outcome], { trait: lower(traits[trait].name) }), practised.minded];
}
