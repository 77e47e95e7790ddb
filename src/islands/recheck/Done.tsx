import type { RecheckState } from '../../domain/plan/recheckFor.ts';
import { fill } from '../../i18n/format.ts';
import type { RecheckPageData } from '../../i18n/say/recheck.ts';
import { pageUrl } from '../../urls.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { ThenAndNow } from './ThenAndNow.tsx';

type Props = {
  readonly data: RecheckPageData;
  readonly state: Extract<RecheckState, { readonly kind: 'done' }>;
};

/** After the last statement. */
export function Done({ data, state: { asked, change } }: Props) {
  const { texts, names, locale } = data;
  const { outcome } = texts;
  const heading = useFocusOnMove('done');
  return (
    <section class="recheck">
      <h1 tabIndex={-1} ref={heading}>
        {fill(outcome.title, { trait: names[asked.trait] })}
      </h1>
      {change === null ? (
        <p>{outcome.gone}</p>
      ) : (
        <>
          <ThenAndNow trait={asked.trait} change={change} words={data} />
          <p>{outcome.limits}</p>
        </>
      )}
      <p class="buttons screen-only">
        <a class="button" href={pageUrl('/plan/', locale)}>
          {outcome.plan}
        </a>
        <a href={pageUrl('/plan/verloop/', locale)}>{outcome.history}</a>
      </p>
    </section>
  );
}
