import { hasPlan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { $plan } from '../../stores/plan.ts';
import { pageUrl } from '../../urls.ts';
import { Forget } from '../keeping/Forget.tsx';
import { useStore } from '../ui/useStore.ts';
import { NOW } from './screens.ts';

type Props = { readonly data: PlanData };

/** What is kept on this device, and how to delete it. */
export function OwnPlanData({ data: { texts, keeping, notice, locale } }: Props) {
  const kept = useStore($keeping) === 'kept';
  const isWritten = hasPlan(useStore($plan));
  return (
    <section aria-labelledby="bewaard">
      <h2 id="bewaard">{texts.data.title}</h2>
      {kept && <p>{texts.data.text}</p>}
      <ul class="bullets">
        <li>
          <a href={pageUrl('/plan/gesprek/', locale)}>{texts.data.sheet}</a>
        </li>
        <li>
          <a href={pageUrl('/plan/verloop/', locale)}>{texts.data.history}</a>
        </li>
        <li>
          <a href={pageUrl('/plan/gegevens/', locale)}>{texts.data.all}</a>
        </li>
      </ul>
      {/* To the top: beside the heading stands for ten seconds how to put it back. */}
      <Forget
        texts={keeping}
        onGone={() => document.getElementById(NOW)?.focus()}
        {...{ notice, isWritten }}
      />
    </section>
  );
}
