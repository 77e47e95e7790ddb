import type { GivingPageData } from '../../i18n/say/giving.ts';
import { pageUrl } from '../../urls.ts';
import { useLocale } from '../ui/locale.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = { readonly texts: GivingPageData['texts']['finished'] };

/** After *Klaar*: nothing of the answers is left here. */
export function Finished({ texts }: Props) {
  const heading = useFocusOnMove('finished');
  return (
    <section>
      <h1 tabIndex={-1} ref={heading}>
        {texts.title}
      </h1>
      <p class="lead">{texts.text}</p>
      <p>{texts.curious}</p>
      <p>
        <a class="button" href={pageUrl('/', useLocale())}>
          {texts.test}
        </a>
      </p>
    </section>
  );
}
