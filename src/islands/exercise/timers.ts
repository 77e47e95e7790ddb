import type { Phase, Timer } from '../../domain/exercise/timer.ts';
import { passedOf, pausedAt, phaseOf, startedAt, timerOf } from '../../domain/exercise/timer.ts';
import { clockTime } from '../../i18n/clockTime.ts';
import { stopwatch } from '../../platform/stopwatch.ts';
import { ticking } from '../ui/ticking.ts';
import { all, one } from './find.ts';

/** Where a time outlives its page, by the name of its part. */
export type TimeKeeper = {
  readonly read: (name: string, now: number) => Omit<Timer, 'total'> | null;
  readonly write: (name: string, timer: Timer, now: number) => void;
};

/** Pauses the one that runs: a person does one thing at a time. */
let pauseRunning = () => undefined as void;

/** Lets the time of every part run. */
export function openTimers(keeper?: TimeKeeper): void {
  for (const part of all(document, '.timer')) openTimer(part, keeper);
}

function openTimer(part: HTMLElement, keeper?: TimeKeeper): void {
  const [go, again] = [one<HTMLButtonElement>(part, '[data-go]'), one(part, '[data-again]')];
  const [left, status] = [one(part, '[role=timer]'), one(part, '[role=status]')];
  const total = Number(part.dataset['seconds']) * 1_000;
  const words = part.dataset;
  const { name = '', due } = words;
  /** What must have passed before it is told that it is late. */
  const late = due === undefined ? total / 2 : Number(due) * 1_000;
  const now = stopwatch();
  let timer = timerOf(total);
  let told: Phase = 'ready';
  let stop = () => undefined as void;

  /** Tells the time at every look, and anything else only when it changes. */
  const show = () => {
    const phase = phaseOf(timer, now(), late);
    const time = clockTime(Math.ceil((total - passedOf(timer, now())) / 1_000));
    if (left.textContent !== time) left.textContent = time;
    if (phase === told) return;
    told = phase;
    const isOver = phase === 'over';
    if (isOver) stop();
    part.dataset['phase'] = phase;
    status.textContent = words[`${phase}Said`] ?? '';
    go.textContent = words[`${phase}Go`] ?? words['runsGo'] ?? '';
    const isLeaving = phase === 'ready' || isOver;
    // Focus must not go with it.
    if (isLeaving && document.activeElement === again) go.focus();
    again.hidden = isLeaving;
  };
  const set = (next: Timer) => {
    stop();
    timer = next;
    if (next.since !== null) stop = ticking(show);
    keeper?.write(name, next, now());
    show();
  };
  const pause = () => timer.since !== null && set(pausedAt(timer, now()));
  go.addEventListener('click', () => {
    if (told === 'runs' || told === 'late') return void pause();
    pauseRunning();
    pauseRunning = () => void pause();
    set(startedAt(timer, now()));
  });
  again.addEventListener('click', () => set(timerOf(total)));
  const was = keeper?.read(name, now());
  if (was) {
    if (was.since !== null) pauseRunning = () => void pause();
    set({ ...was, total });
  }
  go.disabled = false;
}
