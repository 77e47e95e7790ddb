import type { TogetherId } from '../../codecs/links/together.ts';
import type { ReceivedTexts } from '../../i18n/messages.ts';
import { pageUrl } from '../../urls.ts';
import { useLocale } from '../ui/locale.ts';

/** The pages that read these links: a test holds them against the table, which brings all that reads them. */
export const PAGES = {
  request: '/feedback/geven/',
  reply: '/feedback/',
  team: '/team/',
} as const satisfies Readonly<Record<TogetherId, string>>;

type Props = {
  readonly to: TogetherId;
  /** As it came in: that page mends it. */
  readonly fragment: string;
  readonly words: ReceivedTexts['elsewhere'];
};

/** Says what a link is that shows no result, and leads to its page. */
export function BelongsElsewhere({ to, fragment, words }: Props) {
  const page = pageUrl(PAGES[to], useLocale());
  return (
    <section class="message">
      <h1>{words.title}</h1>
      <p class="lead">{words[to]}</p>
      <p>
        <a class="button" href={`${page}#${fragment.replace(/^#/, '')}`}>
          {words.open}
        </a>
      </p>
    </section>
  );
}
