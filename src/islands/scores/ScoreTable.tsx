import type { Profile } from '../../domain/result/profile.ts';
import type { ScaleId, TraitId } from '../../domain/test/scales.ts';
import { isTraitId, TRAITS } from '../../domain/test/scales.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { Spoke } from '../ui/Spoke.tsx';
import { Breakable } from './Breakable.tsx';
import { ScaleTable } from './ScaleTable.tsx';

type Props = {
  readonly profile: Profile;
  /** The profile before the stage that was just answered. */
  readonly before: Profile | null;
  readonly texts: FirstTexts;
  /** Shows the answers behind a score. */
  readonly onOpen?: ((scale: ScaleId) => void) | undefined;
  /** Called when a row is pointed at or has focus; with `null` when that ends. */
  readonly onLight?: (trait: TraitId | null) => void;
  /** Replaces the caption when two such tables are side by side. */
  readonly caption?: string;
};

/** Scores per bouwsteen: whole numbers with their margins, in fixed order. */
export function ScoreTable({
  profile,
  before,
  texts: { result, traits },
  onOpen,
  onLight,
  caption = result.tableCaption,
}: Props) {
  const names: Readonly<Record<string, { readonly label: readonly string[] }>> = traits;
  return (
    <ScaleTable
      caption={caption}
      head={result.columnTrait}
      scales={TRAITS}
      profile={profile}
      before={before}
      texts={result}
      onOpen={onOpen}
      onLight={onLight && ((scale) => onLight(TRAITS.find((trait) => trait === scale) ?? null))}
      nameOf={(scale) => (
        <>
          {isTraitId(scale) && <Spoke trait={scale} />}
          <Breakable lines={names[scale]?.label ?? []} />
        </>
      )}
    />
  );
}
