import { render } from 'preact';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import '../../stores/own/everything.ts';
import { Island } from '../load/Island.tsx';
import { replaceText } from '../ui/freshText.ts';
import { OwnData } from './OwnData.tsx';

/** Puts what is here in the place of what can be here. */
function start(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as OwnPageData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  void startKeeping();
  root.replaceChildren();
  render(
    <Island data={data}>
      <OwnData data={data} />
    </Island>,
    root,
  );
  dispatchEvent(new Event('live'));
}

replaceText();

const root = document.getElementById('own');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) start(root);
