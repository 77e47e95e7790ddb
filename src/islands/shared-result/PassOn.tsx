import type { SharingTexts } from '../../i18n/messages.ts';
import { onceScript } from '../shared/later.ts';
import { useAfterPaint } from '../shared/useAfterPaint.ts';
import { useLater } from '../shared/useLater.ts';

const loadView = onceScript(() => import('../share/view.ts'));

type Props = { readonly sharing: SharingTexts };

/** The ways to pass a received link on: the very one that was opened, with nothing added. */
export function PassOn({ sharing: { give, opened } }: Props) {
  const view = useLater(useAfterPaint() ? loadView : null);
  if (view.kind !== 'ready') return null;
  const [subject, message] = [opened.passSubject, opened.passMessage];
  const { Give } = view.value;
  const { href, hash } = location;
  return (
    <section class="share" aria-labelledby="doorgeven">
      <h2 id="doorgeven" class="screen-only">
        {opened.passTitle}
      </h2>
      <Give
        link={{ kind: 'result', href, fragment: hash.slice(1) }}
        texts={{ ...give, subject, message, warning: `${opened.passWarning} ${give.warning}` }}
      />
    </section>
  );
}
