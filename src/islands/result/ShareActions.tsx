import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { isInApp } from '../../platform/inApp.ts';

type Props = { readonly texts: FirstTexts; readonly onPrint: () => void };

/** Next to the scores: a link to the sharing section, and *Print* in a browser that can print. */
export function ShareActions({ texts: { share, result }, onPrint }: Props) {
  return (
    <div class="buttons actions screen-only">
      <a class="button outline" href="#delen">
        {share.title}
      </a>
      <a href="#interview-link">{result.interviewTitle}</a>
      {!isInApp() && (
        <button type="button" class="quiet" onClick={onPrint}>
          {result.print}
        </button>
      )}
    </div>
  );
}
