import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { Forget } from '../keeping/Forget.tsx';

type Props = { readonly data: OwnPageData; readonly isEmpty: boolean };

/** The title of the page, which the build draws. Below it stands the way back. */
const OWN_TITLE = 'own-title';

/** *Wis alles* with what it means, and keeping nothing. */
export function Forgetting({ data: { texts, keeping, notice, addresses }, isEmpty }: Props) {
  return (
    <section class="screen-only" aria-labelledby="forget">
      <h2 id="forget">{texts.wipe.title}</h2>
      <p>
        {texts.wipe.text} <a href={addresses.cannotWipe}>{texts.wipe.more}</a>
      </p>
      <Forget
        texts={keeping}
        notice={notice}
        isWritten={!isEmpty}
        onGone={() => document.getElementById(OWN_TITLE)?.focus()}
      />
    </section>
  );
}
