import type { Profile } from '../../domain/result/profile.ts';
import type { ScaleId } from '../../domain/test/scales.ts';
import { REACTION_SCALES } from '../../domain/test/scales.ts';
import type { ResultTexts, ScaleTexts } from '../../i18n/messages.ts';
import { ScaleTable } from './ScaleTable.tsx';

type Props = {
  readonly profile: Profile;
  /** The profile before the stage that was just answered. */
  readonly before: Profile | null;
  readonly texts: ResultTexts;
  /** Shows the answers behind a score. */
  readonly onOpen?: ((scale: ScaleId) => void) | undefined;
  /** Replaces the caption when two such tables are side by side. */
  readonly caption?: string;
};

/** Scores per rol and for aan het roer: whole numbers with their margins, in fixed order. */
export function RoleTable({
  profile,
  before,
  texts: { result, roles },
  onOpen,
  caption = result.rolesCaption,
}: Props) {
  const texts: Readonly<Record<string, ScaleTexts>> = roles;
  return (
    <ScaleTable
      caption={caption}
      head={result.columnRole}
      scales={REACTION_SCALES}
      profile={profile}
      before={before}
      texts={result}
      onOpen={onOpen}
      nameOf={(scale) => (
        <>
          {texts[scale]?.name}
          <span class="soft"> {texts[scale]?.everyday}</span>
        </>
      )}
    />
  );
}
