/**
 * A time to spend. It counts nothing: what has passed follows from the moments of starting and pausing,
 * so it stays true however seldom somebody looks. All in milliseconds, of one clock.
 */
export type Timer = {
  readonly total: number;
  /** Passed before it was started last. */
  readonly before: number;
  /** When it was started; `null` while it stands still. */
  readonly since: number | null;
};

/** `late`: it runs, and what is told on the way is due. */
export type Phase = 'ready' | 'runs' | 'late' | 'paused' | 'over';

export function timerOf(total: number): Timer {
  return { total, before: 0, since: null };
}

export function passedOf({ total, before, since }: Timer, now: number): number {
  return Math.min(total, before + (since === null ? 0 : Math.max(0, now - since)));
}

/** Starts it, or lets it go on. One that is over begins anew. */
export function startedAt(timer: Timer, now: number): Timer {
  if (passedOf(timer, now) >= timer.total) return { ...timerOf(timer.total), since: now };
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function pausedAt(timer: Timer, now: number): Timer {
  return { ...timer, before: passedOf(timer, now), since: null };
}

/** `due`: what must have passed before the time is called late; half of it when nothing else is said. */
export function phaseOf(timer: Timer, now: number, due = timer.total / 2): Phase {
  const passed = passedOf(timer, now);
  if (passed >= timer.total) return 'over';
  if (timer.since === null) return passed > 0 ? 'paused' : 'ready';
  return passed >= due ? 'late' : 'runs';
}
