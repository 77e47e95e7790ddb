import type { Action } from '../../domain/plan/action.ts';
import { fill } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { exampleOf, figureOf, goalOf } from '../../i18n/say/tried.ts';
import { pageUrl } from '../../urls.ts';

type Props = { readonly action: Action; readonly data: HistoryData };

/** What somebody tried between two attempts, with the own figures: it says more than the scores. */
export function Tried({ action, data }: Props) {
  const { tried } = data.texts;
  const [before, after] = [figureOf(action.before), figureOf(action.after)];
  const example = exampleOf(action);
  return (
    <section class="screen-only">
      <h2>{tried.title}</h2>
      <p>{goalOf(action, data)}</p>
      {before !== '' && (
        <p>{after === '' ? fill(tried.before, { before }) : fill(tried.both, { before, after })}</p>
      )}
      {example !== '' && <p>{fill(tried.example, { example })}</p>}
      <p>
        <a href={pageUrl('/plan/', data.locale)}>{tried.open}</a>
      </p>
    </section>
  );
}
