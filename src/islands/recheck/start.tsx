import { render } from 'preact';
import { hasPlan } from '../../domain/plan/plan.ts';
import type { RecheckPageData } from '../../i18n/say/recheck.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { $plan } from '../../stores/plan.ts';
import { restoredRoute, startRouting } from '../../stores/route.ts';
import { lookForVoice } from '../../stores/voice.ts';
import { Island } from '../load/Island.tsx';
import { guardSpot } from '../questionnaire/sameSpot.ts';
import { replaceText } from '../ui/freshText.ts';
import { RecheckPage } from './RecheckPage.tsx';

/** Draws the page: nothing of it can stand in the HTML, because only this device knows what to ask. */
async function start(root: HTMLElement): Promise<void> {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as RecheckPageData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  lookForVoice(document.documentElement.lang);
  // Without the plan there is nothing to ask: the second store may hold it alone.
  const joined = startKeeping();
  if (!hasPlan($plan.get())) await joined;
  guardSpot();
  startRouting(restoredRoute() ?? { view: 'result' });
  root.replaceChildren();
  render(
    <Island data={data}>
      <RecheckPage data={data} />
    </Island>,
    root,
  );
  dispatchEvent(new Event('live'));
}

replaceText();

const root = document.getElementById('recheck');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) void start(root);
