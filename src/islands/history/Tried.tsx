import type { Action } from '../../domain/plan/action.ts';
import { fill } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { exampleOf } from '../../i18n/say/tried.ts';
import { sayAction } from '../../i18n/say/plan.ts';
import { pageUrl } from '../../urls.ts';

type Props = { readonly action: Action; readonly data: HistoryData };

/** What somebody tried between two attempts, with the own figures: it says more than the scores. */
export function Tried({ action, data }: Props) {
  const { tried } = data.texts;
  const [before, after] = [action.before.value, action.after.value];
  const example = exampleOf(action);
  return (
    <section class="screen-only">
      <h2>{tried.title}</h2>
      <p>{sayAction(data.planSays, action)}</p>
      {before !== null && after !== null && <p>{fill(tried.both, { before, after })}</p>}
      {example !== '' && <p>{fill(tried.example, { example })}</p>}
      <p>
        <a href={pageUrl('/plan/', data.locale)}>{tried.open}</a>
      </p>
    </section>
  );
}
