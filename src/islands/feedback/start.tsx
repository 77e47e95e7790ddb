import { render } from 'preact';
import { hasPanel } from '../../domain/panel/panel.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { takeFragment } from '../../platform/fragment.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { $panel } from '../../stores/panel.ts';
import { Island } from '../load/Island.tsx';
import { replaceText } from '../ui/freshText.ts';
import { FeedbackPage } from './FeedbackPage.tsx';

/** Who asked before comes for what came back: what there is to read follows it then. */
function readLater(): void {
  const reading = document.getElementById('feedback-read');
  if (reading) document.getElementById('bespreken')?.after(reading);
}

/** Draws the part of the page that only this device knows. */
async function start(root: HTMLElement, came: string): Promise<void> {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as FeedbackData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  // Whether a reply belongs here is known once both stores were asked.
  const joined = startKeeping();
  if (!hasPanel($panel.get())) await joined;
  if (hasPanel($panel.get()) || came !== '') readLater();
  root.replaceChildren();
  render(
    <Island data={data}>
      <FeedbackPage data={data} came={came} />
    </Island>,
    root,
  );
  dispatchEvent(new Event('live'));
  void import('../offline/offline.ts').catch(() => undefined);
}

replaceText();

const root = document.getElementById('feedback');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) void start(root, takeFragment());
