import { useState } from 'preact/hooks';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { $wipeTold } from '../../stores/kept/keeping.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { KeepingQuestion } from '../keeping/KeepingQuestion.tsx';
import { KeepingSwitch } from '../keeping/KeepingSwitch.tsx';
import { WipeButton } from '../keeping/WipeButton.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly data: OwnPageData; readonly isEmpty: boolean };

/** The title of the page, which the build draws. */
const OWN_TITLE = 'own-title';

/** *Wis alles*, and keeping nothing. */
export function Forget({ data: { texts, keeping, notice, addresses }, isEmpty }: Props) {
  const [wiped, setWiped] = useState(false);
  const isTold = useStore($wipeTold) !== null;
  // The pressed button is gone by then. Below the title of the page stands the way back.
  const onWiped = (done: Promise<boolean>) => {
    void done.then(setWiped);
    document.getElementById(OWN_TITLE)?.focus();
  };
  return (
    <section class="screen-only" aria-labelledby="forget">
      <h2 id="forget">{texts.wipe.title}</h2>
      <p>
        {texts.wipe.text} <a href={addresses.cannotWipe}>{texts.wipe.more}</a>
      </p>
      <div class="switches">
        <KeepingSwitch texts={keeping} />
        <KeepingQuestion notice={notice} />
        <WipeButton texts={keeping} notice={notice} onWiped={onWiped} />
      </div>
      <KeepingLine texts={keeping} />
      <p role="status" class="keeping">
        {wiped && isEmpty && !isTold && <span>{keeping.wiped}</span>}
      </p>
    </section>
  );
}
