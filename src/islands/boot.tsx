import { hydrate, render } from 'preact';
import { isAnswerValue } from '../domain/response.ts';
import { resumeAt, stepsOf } from '../domain/steps.ts';
import type { PageData } from '../i18n/messages.ts';
import { setKeeping, startKeeping } from '../stores/persistent.ts';
import type { Route } from '../stores/route.ts';
import { $route, START, go, restoredRoute, startRouting } from '../stores/route.ts';
import { $autoAdvance, $response, $state, answer, setAutoAdvance } from '../stores/state.ts';
import { hasAnswers } from '../domain/state.ts';
import { App } from './App.tsx';

/** Takes the page over from its static HTML: the one way in for every page with answers or a result. */
function boot(root: HTMLElement): void {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as PageData;

  const screen = root.dataset['screen'];
  if (screen === 'shared') {
    void import('./shared-result/mount.tsx').then(({ mount }) => mount(root, data));
    return;
  }
  startKeeping();
  const hero = root.dataset['hero'] !== undefined;
  if (screen === 'result') {
    startRouting(restoredRoute() ?? { view: 'result' });
    show(root, data, hero);
    return;
  }

  // What was tapped before this script came counts: an answer, wanting to go on, and the switches.
  const early = document.documentElement.dataset['early'] !== undefined;
  document.documentElement.dataset['live'] = '';
  const steps = stepsOf(data.instrument, 'kern');
  const first = steps[0];
  const { version } = data.instrument;
  const hadAnswers = hasAnswers($state.get());
  const box = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)?.checked;
  if (box('keep-nothing')) setKeeping(false);
  if (box('auto-advance') === false && !hadAnswers) setAutoAdvance(false);
  const checked = root.querySelector<HTMLInputElement>('input[type=radio]:checked');
  const value = Number(checked?.value);
  const isAnswered =
    first?.kind === 'statement' && checked?.name === first.item.id && isAnswerValue(value);
  if (isAnswered) answer(version, first.item.id, value);

  const resumed: Route = {
    view: 'questions',
    part: 'kern',
    step: hadAnswers ? resumeAt(steps, $response.get()) : 0,
  };
  // A reload stands where it stood, unless the answers before it are gone.
  startRouting(hadAnswers ? (restoredRoute() ?? resumed) : START);
  show(root, data, hero);
  if (early && isAnswered && !hadAnswers && $autoAdvance.get()) {
    go({ view: 'questions', part: 'kern', step: 1 }, location.pathname);
  }
}

/** Hydrates what the server drew, or draws anew where this person stands elsewhere: hydration mends no attributes. */
function show(root: HTMLElement, data: PageData, hero: boolean): void {
  const view = <App data={data} hero={hero} />;
  const isAsDrawn =
    root.dataset['screen'] === 'questions' && $response.get().size === 0 && $route.get() === START;
  if (isAsDrawn) {
    hydrate(view, root);
  } else {
    root.replaceChildren();
    render(view, root);
  }
}

const root = document.getElementById('app');
if (root !== null) boot(root);
