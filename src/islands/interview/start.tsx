import { hydrate, render } from 'preact';
import { isTouched } from '../../domain/interview/sheet.ts';
import { hasAnswers } from '../../domain/history/state.ts';
import type { InterviewData } from '../../i18n/say/interview.ts';
import { $interview, $stories } from '../../stores/interview.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $state } from '../../stores/state.ts';
import { lookForVoice } from '../../stores/voice.ts';
import { Island } from '../load/Island.tsx';
import { Interview } from './Interview.tsx';
import { replaceText } from '../ui/freshText.ts';

/** Takes the sheet over from its static HTML, or draws it anew for a person with stored notes. */
function start(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as InterviewData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  startKeeping();
  lookForVoice(document.documentElement.lang);
  const isAsDrawn =
    !hasAnswers($state.get()) &&
    $state.get().place.value === null &&
    !isTouched($interview.get()) &&
    !isHeld($keeping.get());
  const isNew =
    $stories.get().length === 0 && !isTouched($interview.get()) && !isHeld($keeping.get());
  const view = (
    <Island data={data}>
      <Interview data={data} isNew={isNew} isDrawn={isAsDrawn} />
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

const root = document.getElementById('interview');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) start(root);
