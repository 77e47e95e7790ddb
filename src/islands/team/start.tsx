import { hydrate, render } from 'preact';
import type { TeamData } from '../../i18n/say/team.ts';
import { holdsTeam } from '../../domain/team/team.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';
import { $instruments, $measures } from '../../stores/measure.ts';
import { $team } from '../../stores/team.ts';
import { Island } from '../load/Island.tsx';
import { replaceText } from '../ui/freshText.ts';
import { arrived } from './arrived.ts';
import { TeamPage } from './TeamPage.tsx';

/** Takes the page over from its static HTML, or draws it anew where a team or a code is. */
function start(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as TeamData;
  $instruments.set(data.measures.map(({ instrument }) => instrument));
  $measures.set(data.measures);
  const first = arrived(data.measures);
  void startKeeping();
  const isDrawn = first === null && !holdsTeam($team.get()) && !isHeld($keeping.get());
  const view = (
    <Island data={data}>
      <TeamPage {...{ data, isDrawn, first }} />
    </Island>
  );
  if (isDrawn) {
    hydrate(view, root);
  } else {
    // Whoever has a team or a code came for that: what the page explains stands below it.
    const read = document.getElementById('team-text');
    if (read) root.after(read);
    root.replaceChildren();
    render(view, root);
  }
  dispatchEvent(new Event('live'));
}

replaceText();

const root = document.getElementById('team');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) start(root);
