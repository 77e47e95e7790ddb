import type { ComponentChild } from 'preact';
import { hydrate, options, render } from 'preact';
import type { Instrument } from '../../domain/test/instrument.ts';
import { itemsOf } from '../../domain/test/instrument.ts';
import { isAnswerValue } from '../../domain/test/response.ts';
import { hasAnswers } from '../../domain/history/state.ts';
import { itemIdsOf, resumeAt, stepsOf } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { afterPaint } from '../../platform/afterPaint.ts';
import { $instrument, $isUnknown } from '../../stores/asked.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { wishKeeping } from '../../stores/kept/present.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $instruments } from '../../stores/measure.ts';
import type { Route } from '../../stores/route.ts';
import {
  $moved,
  $route,
  START,
  go,
  restoredRoute,
  stand,
  startRouting,
} from '../../stores/route.ts';
import {
  $autoAdvance,
  $begun,
  $response,
  $state,
  answer,
  setAutoAdvance,
} from '../../stores/state.ts';
import { App } from './App.tsx';
import { Island } from '../load/Island.tsx';
import { ReceivedLoader } from './ReceivedLoader.tsx';
import { guardSpot, leaveSpot } from '../questionnaire/sameSpot.ts';

/** Takes the page over from its static HTML: the one way in for every page with answers or a result. */
async function boot(root: HTMLElement): Promise<void> {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as PageData;
  const [newest] = data.instruments;
  $instruments.set(data.instruments);
  const island = (children: ComponentChild) => <Island data={data}>{children}</Island>;
  const screen = root.dataset['screen'];
  const joined = startKeeping();
  if (screen === 'shared') return show(root, island(<ReceivedLoader data={data} />));
  // Nothing to draw yet: what the second store may hold is worth the moment that it takes.
  if (!hasAnswers($state.get())) await joined;

  const entry = restoredRoute();
  const place = (): Route => {
    if (screen === 'result') return entry ?? { view: 'result' };
    if (!hasAnswers($state.get())) return START;
    // A reload stands where it stood, unless the answers before it are gone.
    const steps = stepsOf($instrument.get() ?? newest, 'kern');
    return entry ?? { view: 'questions', stage: 'kern', step: resumeAt(steps, $response.get()) };
  };
  const view = () =>
    island(
      <App
        data={data}
        hero={root.dataset['hero'] !== undefined}
        resumed={hasAnswers($state.get())}
      />,
    );
  const drawn = $state.get();
  guardSpot();
  if (screen === 'questions') document.documentElement.dataset['live'] = '';
  const takeEarly = screen === 'questions' && readEarly(root, newest);
  startRouting(place());
  show(root, view());
  if (takeEarly) takeEarly(hasAnswers(drawn));

  await joined;
  // The second store brought more: who has not begun yet moves to where it ended.
  if ($state.get() === drawn || $moved.get() || $begun.get()) return;
  stand(place());
  render(view(), root);
}

/**
 * Reads what was tapped before this script came, while it still stands there: an answer, wanting
 * to go on, and the switches. All of it counts, once the screen that takes it has been drawn; so
 * focus stays where it is.
 */
function readEarly(root: HTMLElement, newest: Instrument): (hadAnswers: boolean) => void {
  const { early, tap = '' } = document.documentElement.dataset;
  const inputOf = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const keeping = inputOf('keep-nothing');
  const [keepNothing, autoAdvance] = [keeping?.checked, inputOf('auto-advance')?.checked];
  // Until it is so, or asked about: hydration would leave it as it stands.
  if (keeping) keeping.checked = $keeping.get() === 'off';
  const item = stepsOf(newest, 'kern').flatMap(itemIdsOf)[0] ?? '';
  const checked = root.querySelector<HTMLInputElement>(`[data-item="${item}"] :checked`);
  const value = Number(checked?.value);
  return (hadAnswers) => {
    if (keepNothing) wishKeeping(false);
    if (autoAdvance === false && !hadAnswers) setAutoAdvance(false);
    // What stood there was a statement of the newest version: who is in another one answers it only
    // if that asks the same, and who is in one that this page does not know is told so first.
    const asked = $instrument.get() ?? newest;
    const isAsked = !$isUnknown.get() && itemsOf(asked).some(({ id }) => id === item);
    const isAnswered = isAsked && isAnswerValue(value);
    if (isAnswered) answer(asked.version, item, value);
    if (hadAnswers) return;
    if (isAnswered && (early === 'next' || (early === 'answer' && $autoAdvance.get()))) {
      const [clientX = 0, clientY = 0] = tap.split(',').map(Number);
      // Who taps once more while nothing happens, taps on what stood there.
      leaveSpot({ timeStamp: performance.now(), clientX, clientY });
      go({ view: 'questions', stage: 'kern', step: 1 }, location.pathname);
    } else if (early === 'next') {
      root.querySelector<HTMLElement>('[data-next]')?.click();
    }
  };
}

/** Hydrates what the server drew, or draws anew where this person stands elsewhere: hydration mends no attributes. */
function show(root: HTMLElement, view: ComponentChild): void {
  const isAsDrawn =
    root.dataset['screen'] === 'questions' &&
    $response.get().size === 0 &&
    $route.get() === START &&
    $autoAdvance.get() &&
    $keeping.get() !== 'off';
  if (isAsDrawn) {
    hydrate(view, root);
  } else {
    root.replaceChildren();
    render(view, root);
  }
  dispatchEvent(new Event('live'));
}

/** Without its data, or without a root to draw in, the page says in its own words that it cannot go on. */
function stalled(error: unknown): void {
  console.error(error);
  dispatchEvent(new Event('stalled'));
}

// Effects share the one wait for a paint that an answer has anyway: each costs the frame some of its time.
options.requestAnimationFrame = (flush) => void afterPaint().then(flush);

const root = document.getElementById('app');
// Within a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) boot(root).catch(stalled);
