import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { isInApp } from '../../platform/inApp.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { pageUrl } from '../../urls.ts';
import { Icon } from '../ui/Icon.tsx';
import { useStore } from '../ui/useStore.ts';
import { useLocale } from '../ui/locale.ts';

type Props = {
  readonly texts: FirstTexts;
  /** Whether there is a sheet for this result: there is none for an earlier one. */
  readonly hasSheet: boolean;
  readonly onShare: (control: HTMLElement) => void;
  readonly onPrint: () => void;
};

/** Three ways to take a result along. The browser inside an app cannot print. */
export function ShareActions({ texts: { result }, hasSheet, onShare, onPrint }: Props) {
  const locale = useLocale();
  const keeping = useStore($keeping);
  const note =
    keeping === 'kept'
      ? [result.shareNote, ...(hasSheet ? [result.sheetNote] : [])]
      : [result.interviewUnkept];
  return (
    <div class="screen-only">
      <div class="tools" role="group" aria-label={result.takeAlong}>
        <button type="button" onClick={(event) => onShare(event.currentTarget)}>
          <Icon name="share" />
          {result.share}
        </button>
        {!isInApp() && (
          <button type="button" onClick={onPrint}>
            <Icon name="print" />
            {result.print}
          </button>
        )}
        {hasSheet && (
          <a href={pageUrl('/sollicitatiegesprek/', locale)}>
            <Icon name="sheet" />
            {result.sheet}
          </a>
        )}
      </div>
      <p class="tools-note" key={keeping}>
        {note.join(' ')}
      </p>
    </div>
  );
}
