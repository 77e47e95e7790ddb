import { useMemo } from 'preact/hooks';
import { profileOf } from '../../domain/profile.ts';
import { REACTION_SCALES } from '../../domain/scales.ts';
import type { ScaleSums } from '../../domain/sums.ts';
import type { ResultTexts, TipTexts } from '../../i18n/messages.ts';
import { url } from '../../urls.ts';
import { ResultView } from '../result/ResultView.tsx';
import { Roles } from '../result/Roles.tsx';
import { Tips } from '../result/Tips.tsx';

type Props = {
  readonly sums: ScaleSums;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
};

/** A received result, read-only: the same views on other values. */
export function SharedResult({ sums, texts, tips }: Props) {
  const profile = useMemo(() => profileOf(texts.norms, sums), [texts, sums]);
  const { share, result } = texts;
  const withRoles = REACTION_SCALES.every((scale) => sums.scales.has(scale));
  return (
    <ResultView
      profile={profile}
      texts={texts}
      reader="shared"
      opening={
        <p class="soft">
          {share.sharedTitle}. {share.sharedLead}
        </p>
      }
      actions={
        <div class="buttons screen-only">
          <a class="button" href={url('/')}>
            {share.takeTest}
          </a>
          <button type="button" class="quiet" onClick={() => globalThis.print()}>
            {result.print}
          </button>
        </div>
      }
    >
      <Tips profile={profile} chosen={null} tips={tips} texts={texts} reader="shared" />
      {withRoles && <Roles profile={profile} texts={texts} reader="shared" />}
    </ResultView>
  );
}
