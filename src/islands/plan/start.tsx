import { hydrate, render } from 'preact';
import { hasPlan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { $chosen } from '../../stores/state.ts';
import { $instruments } from '../../stores/measure.ts';
import { readBarriers } from '../../stores/barriers.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';
import { $plan } from '../../stores/plan.ts';
import { readPlans } from '../../stores/plans.ts';
import { Island } from '../load/Island.tsx';
import { replaceText } from '../ui/freshText.ts';
import { PlanPage } from './PlanPage.tsx';

/** Takes the page over from its static HTML, or draws it anew for a person with a plan. */
function start(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as PlanData;
  $instruments.set(data.instruments);
  startKeeping();
  readPlans();
  readBarriers();
  const isAsDrawn = !hasPlan($plan.get()) && $chosen.get() === null && !isHeld($keeping.get());
  const view = (
    <Island data={data}>
      <PlanPage data={data} />
    </Island>
  );
  if (isAsDrawn) {
    hydrate(view, root);
  } else {
    root.replaceChildren();
    render(view, root);
  }
  dispatchEvent(new Event('live'));
  void import('../offline/offline.ts').catch(() => undefined);
}

replaceText();

const root = document.getElementById('plan');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) start(root);
