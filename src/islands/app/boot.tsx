import type { ComponentChild } from 'preact';
import { hydrate, options, render } from 'preact';
import type { Instrument } from '../../domain/test/instrument.ts';
import { itemsOf } from '../../domain/test/instrument.ts';
import { isAnswerValue } from '../../domain/test/response.ts';
import { hasAnswers } from '../../domain/history/state.ts';
import { itemIdsOf, resumeAt, stepsOf } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { afterPaint } from '../../platform/afterPaint.ts';
import { elapsedClock } from '../../platform/clock.ts';
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
import { lookForVoice } from '../../stores/voice.ts';
import { App } from './App.tsx';
import { Island } from '../load/Island.tsx';
import { ReceivedLoader } from './ReceivedLoader.tsx';
import { guardSpot, leaveSpot } from '../questionnaire/sameSpot.ts';
import { replaceText } from '../ui/freshText.ts';

/** The steps of the kern, in the version of this person. */
const kernOf = (newest: Instrument) => stepsOf($instrument.get() ?? newest, 'kern');

/** Takes the page over from its static HTML. Every page with answers or a result starts here. */
async function boot(root: HTMLElement): Promise<void> {
  const text = document.getElementById('page-data')?.textContent ?? '';
  const data = JSON.parse(text) as PageData;
  const [newest] = data.instruments;
  $instruments.set(data.instruments);
  const island = (children: ComponentChild) => <Island data={data}>{children}</Island>;
  const screen = root.dataset['screen'];
  const joined = startKeeping();
  lookForVoice(document.documentElement.lang);
  if (screen === 'shared') return show(root, island(<ReceivedLoader data={data} />));
  const isStranger = !hasAnswers($state.get());
  // There is nothing to draw yet, so waiting a moment for the second store is worth it.
  if (isStranger) await joined;

  const entry = restoredRoute();
  const place = (): Route => {
    if (screen === 'result') return entry ?? { view: 'result' };
    if (!hasAnswers($state.get())) return START;
    // A reload returns to the same screen, unless the answers before it are gone.
    const steps = kernOf(newest);
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
  // Only the second store knew of a test: the page says so as the inline script does for who is known
  // at once. What was there for a stranger makes way as a whole, so nothing moves.
  if (isStranger && hasAnswers($state.get())) {
    const isWhole = resumeAt(kernOf(newest), $response.get()) >= kernOf(newest).length;
    document.documentElement.dataset['own'] = isWhole ? '' : 'half';
    await afterPaint();
  }
  const drawn = $state.get();
  guardSpot();
  if (screen === 'questions') document.documentElement.dataset['live'] = '';
  const takeEarly = screen === 'questions' && readEarly(root, newest);
  // By a link on another site: nothing of it stays in the address.
  const came = location.search + location.hash;
  startRouting(place(), takeEarly ? location.pathname : undefined);
  show(root, view());
  if (takeEarly) takeEarly(hasAnswers(drawn));

  await joined;
  // Should this script not come, the first question is asked as of anybody.
  if (takeEarly && came)
    void import('../arrival/arrive.tsx').then(
      ({ arrive }) => arrive(data, root, came),
      () => undefined,
    );
  // The second store brought more: a person who has not begun here moves to where that ended.
  if ($state.get() === drawn || $moved.get() || $begun.get()) return;
  stand(place());
  render(view(), root);
}

/**
 * Reads what was tapped before this script ran, while the static HTML still shows it: an answer, the
 * wish to go on, and the switches. All of it counts once its screen has been drawn, so that focus
 * stays where it is.
 */
function readEarly(root: HTMLElement, newest: Instrument): (hadAnswers: boolean) => void {
  const { early, tap = '' } = document.documentElement.dataset;
  const inputOf = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const keeping = inputOf('keep-nothing');
  const [keepNothing, autoAdvance] = [keeping?.checked, inputOf('auto-advance')?.checked];
  // Hydration would leave the switch as it is, so it shows the real state until that changes.
  if (keeping) keeping.checked = $keeping.get() === 'off';
  const item = stepsOf(newest, 'kern').flatMap(itemIdsOf)[0] ?? '';
  const checked = root.querySelector<HTMLInputElement>(`[data-item="${item}"] :checked`);
  const value = Number(checked?.value);
  return (hadAnswers) => {
    if (keepNothing) wishKeeping(false);
    if (autoAdvance === false && !hadAnswers) setAutoAdvance(false);
    // The tapped statement was one of the newest version. A person in another version answers it
    // only if that version asks the same. A person in a version that this page does not know gets a
    // message first.
    const asked = $instrument.get() ?? newest;
    const isAsked = !$isUnknown.get() && itemsOf(asked).some(({ id }) => id === item);
    const isAnswered = isAsked && isAnswerValue(value);
    if (isAnswered) answer(asked.version, item, value);
    if (hadAnswers) return;
    if (isAnswered && (early === 'next' || (early === 'answer' && $autoAdvance.get()))) {
      const [clientX = 0, clientY = 0] = tap.split(',').map(Number);
      // A person who taps again while nothing happens taps on the old screen.
      leaveSpot({ timeStamp: elapsedClock(), clientX, clientY });
      go({ view: 'questions', stage: 'kern', step: 1 }, location.pathname);
    } else if (early === 'next') {
      root.querySelector<HTMLElement>('[data-next]')?.click();
    }
  };
}

/**
 * Hydrates the server's HTML, or draws anew for a person on another screen: hydration does not
 * correct attributes.
 */
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

/**
 * Without its data, or without a root to draw in, the page says in its own words that it cannot go
 * on.
 */
function stalled(error: unknown): void {
  console.error(error);
  dispatchEvent(new Event('stalled'));
}

// Effects share the wait for a paint that an answer has anyway: each wait costs time in the frame.
options.requestAnimationFrame = (flush) => void afterPaint().then(flush);

replaceText();

const root = document.getElementById('app');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) boot(root).catch(stalled);
