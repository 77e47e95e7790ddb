import { retestFrom } from '../../domain/history/retestFrom.ts';
import type { PastResult } from '../../domain/history/timeline.ts';
import { fill } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { sayDepth } from '../../i18n/say/history.ts';
import { wallClock } from '../../platform/clock.ts';
import { pageUrl } from '../../urls.ts';
import { useLocale } from '../ui/locale.ts';
import { useFormats } from '../ui/useFormats.ts';

/** Before the first result: how a history comes about. */
export function Empty({ texts }: { readonly texts: HistoryData['texts']['empty'] }) {
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <p class="screen-only">
        <a class="button" href={pageUrl('/', useLocale())}>
          {texts.go}
        </a>
      </p>
    </section>
  );
}

type Props = { readonly first: PastResult; readonly data: HistoryData };

/** After the first result: what will stand here, and from when a second one makes sense. */
export function OnlyOne({ first, data }: Props) {
  const { one } = data.texts;
  const locale = useLocale();
  const { longDate } = useFormats();
  const from = retestFrom(first.startedAt);
  const isTime = wallClock() >= from;
  return (
    <section>
      <h2>{one.title}</h2>
      <p>{fill(one.done, { date: longDate(first.startedAt), depth: sayDepth(first, data) })}</p>
      <p>{one.what}</p>
      <p>{isTime ? one.now : fill(one.wait, { date: longDate(from) })}</p>
      <p>{one.how}</p>
      <p class="screen-only">
        <a class="button" href={pageUrl('/resultaat/', locale)}>
          {one.go}
        </a>
      </p>
    </section>
  );
}
