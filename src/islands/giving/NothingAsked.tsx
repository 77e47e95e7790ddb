import type { GivingPageData } from '../../i18n/say/giving.ts';
import { pageUrl } from '../../urls.ts';
import { useLocale } from '../ui/locale.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = {
  readonly texts: GivingPageData['texts']['broken'];
  readonly kind: 'empty' | 'damaged' | 'newer';
};

/** Why nothing can be asked, and what to do about it. */
export function NothingAsked({ texts, kind }: Props) {
  const { title, text } = texts[kind];
  const heading = useFocusOnMove(kind);
  return (
    <section>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p class="lead">{text}</p>
      <p>
        <a href={pageUrl('/', useLocale())}>{texts.toStart}</a>
      </p>
    </section>
  );
}
