import type { UiTexts } from '../../i18n/messages.ts';
import { pageUrl } from '../../urls.ts';
import { useLocale } from '../ui/locale.ts';

type Props = {
  readonly kind: 'empty' | 'damaged' | 'newer';
  readonly texts: UiTexts['share'];
};

/** Explains why a link shows no result. */
export function BrokenLink({ kind, texts }: Props) {
  const [title, text] = {
    empty: [texts.emptyTitle, texts.empty],
    damaged: [texts.damagedTitle, texts.damaged],
    newer: [texts.newerTitle, texts.newer],
  }[kind];
  return (
    <section class="message">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a class="button" href={pageUrl('/', useLocale())}>
          {texts.takeTest}
        </a>
      </p>
    </section>
  );
}
