import { render } from 'preact';
import type { TeamJoinData } from '../../../i18n/say/team.ts';
import { startKeeping } from '../../../stores/kept/door.ts';
import { $instruments, $measures } from '../../../stores/measure.ts';
import { $ownResult } from '../../../stores/ownResult.ts';
import { Island } from '../../load/Island.tsx';
import { replaceText } from '../../ui/freshText.ts';
import { JoinPage } from './JoinPage.tsx';

/** Puts the way to a code below what is read first. */
async function start(root: HTMLElement): Promise<void> {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as TeamJoinData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  // Without a result there is no code: the second store may hold it alone.
  const joined = startKeeping();
  if ($ownResult.get() === null) await joined;
  root.replaceChildren();
  render(
    <Island data={data}>
      <JoinPage data={data} />
    </Island>,
    root,
  );
  dispatchEvent(new Event('live'));
}

replaceText();

const root = document.getElementById('join');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) void start(root);
