import type { RecheckState } from '../../domain/plan/recheckFor.ts';
import { dayIn } from '../../i18n/day.ts';
import { fill } from '../../i18n/format.ts';
import type { RecheckPageData } from '../../i18n/say/recheck.ts';
import { pageUrl } from '../../urls.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = {
  readonly data: RecheckPageData;
  readonly state: Extract<RecheckState, { readonly kind: 'not' | 'wait' }>;
};

/** Why nothing is asked here now, and where to go instead. */
export function NotAsked({ data, state }: Props) {
  const { page, texts, locale } = data;
  const { not } = texts;
  const heading = useFocusOnMove('not');
  const [why, toPlan] =
    state.kind === 'wait'
      ? [fill(not.wait, { date: dayIn(state.from, locale, 'long') }), true]
      : [not[state.reason], state.reason === 'no-action'];
  return (
    <section>
      <h1 tabIndex={-1} ref={heading}>
        {page.title}
      </h1>
      <p class="lead">{why}</p>
      <p>
        <a class="button" href={pageUrl(toPlan ? '/plan/' : '/vragenlijst/', locale)}>
          {toPlan ? not.plan : not.test}
        </a>
      </p>
    </section>
  );
}
