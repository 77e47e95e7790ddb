import { render } from 'preact';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { restoreDraft } from '../../stores/replyDraft.ts';
import { restoredRoute, startRouting } from '../../stores/route.ts';
import { lookForVoice } from '../../stores/voice.ts';
import { Island } from '../load/Island.tsx';
import { guardSpot } from '../questionnaire/sameSpot.ts';
import { replaceText } from '../ui/freshText.ts';
import { GivingPage } from './GivingPage.tsx';
import { OPENING } from './places.ts';

/** Draws the page: the request stands in the fragment, which only the browser knows. */
function start(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as GivingPageData;
  lookForVoice(document.documentElement.lang);
  // Before the tab's wish to keep nothing is known: it takes away what is read here.
  restoreDraft();
  void startKeeping();
  guardSpot();
  startRouting(restoredRoute() ?? OPENING);
  root.replaceChildren();
  render(
    <Island data={data}>
      <GivingPage data={data} />
    </Island>,
    root,
  );
  dispatchEvent(new Event('live'));
}

replaceText();

const root = document.getElementById('giving');
// Inside a page of another site nobody answers about anybody; the page says so itself.
if (root !== null && self === top) start(root);
