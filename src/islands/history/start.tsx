import { render } from 'preact';
import type { HistoryData } from '../../i18n/say/history.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { Island } from '../load/Island.tsx';
import { replaceText } from '../ui/freshText.ts';
import { LocaleContext } from '../ui/locale.ts';
import { History } from './History.tsx';

/** Draws the history: nothing of it can stand in the page, because only this device knows it. */
function start(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as HistoryData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  startKeeping();
  root.replaceChildren();
  render(
    <Island data={data}>
      <LocaleContext.Provider value={data.locale}>
        <History data={data} />
      </LocaleContext.Provider>
    </Island>,
    root,
  );
  dispatchEvent(new Event('live'));
}

replaceText();

const root = document.getElementById('history');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) start(root);
