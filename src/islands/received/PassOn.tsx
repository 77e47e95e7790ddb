import type { SharingTexts } from '../../i18n/messages.ts';
import { ownAddress } from '../../absoluteUrls.ts';
import { onceScript } from '../load/later.ts';
import { useAfterPaint } from '../load/useAfterPaint.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { useLocale } from '../ui/locale.ts';

const loadView = onceScript(() => import('../share/view.ts'));

type Props = { readonly fragment: string; readonly sharing: SharingTexts };

/**
 * The ways to pass a received link on. The address is made anew from the values read from it:
 * anything else in the address bar, such as a campaign mark, goes no further.
 */
export function PassOn({ fragment, sharing: { give, opened } }: Props) {
  const view = useLater(useAfterPaint() ? loadView : null);
  const locale = useLocale();
  const [subject, message] = [opened.passSubject, opened.passMessage];
  const href = `${ownAddress('/gedeeld/', locale)}#${fragment}`;
  return (
    <section class="pass-on" aria-labelledby="doorgeven">
      <h2 id="doorgeven" class="screen-only">
        {opened.passTitle}
      </h2>
      <Loaded later={view} place="part">
        {({ Give }) => (
          <Give
            link={{ carrier: 'fragment', href, fragment }}
            texts={{ ...give, subject, message, warning: `${opened.passWarning} ${give.warning}` }}
          />
        )}
      </Loaded>
    </section>
  );
}
