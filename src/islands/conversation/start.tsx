import { hydrate, render } from 'preact';
import { hasCoach } from '../../domain/conversation/coach.ts';
import { isBegun } from '../../domain/conversation/sheet.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { $barriers } from '../../stores/barriers.ts';
import { $coach } from '../../stores/coach.ts';
import { $conversation } from '../../stores/conversation.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { $plan } from '../../stores/plan.ts';
import { $plans } from '../../stores/plans.ts';
import { $state } from '../../stores/state.ts';
import { Island } from '../load/Island.tsx';
import { replaceText } from '../ui/freshText.ts';
import { ConversationPage } from './ConversationPage.tsx';

/** Whether nothing is here that the page shows: then it is as the build drew it. */
function isAsDrawn(): boolean {
  const { attempts, place } = $state.get();
  return (
    !isBegun($conversation.get()) &&
    !hasCoach($coach.get()) &&
    !isHeld($keeping.get()) &&
    attempts.length === 0 &&
    place.value === null &&
    $plan.get().actions.length === 0 &&
    $plans.get().notes.size === 0 &&
    $barriers.get().chosen.value.length === 0
  );
}

/** Takes the sheet over from its static HTML, or draws it anew for a person of whom something is kept. */
function start(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as ConversationData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  void startKeeping();
  const isDrawn = isAsDrawn();
  const view = (
    <Island data={data}>
      <ConversationPage data={data} isDrawn={isDrawn} />
    </Island>
  );
  if (isDrawn) {
    hydrate(view, root);
  } else {
    root.replaceChildren();
    render(view, root);
  }
  dispatchEvent(new Event('live'));
}

replaceText();

const root = document.getElementById('conversation');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) start(root);
