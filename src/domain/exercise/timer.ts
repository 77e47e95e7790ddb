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

/** `half`: it runs, and half of it or more has passed. */
export type Phase = 'ready' | 'runs' | 'half' | 'paused' | 'over';

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

export function phaseOf(timer: Timer, now: number): Phase {
  const passed = passedOf(timer, now);
  if (passed >= timer.total) return 'over';
  if (timer.since === null) return passed > 0 ? 'paused' : 'ready';
  return passed * 2 >= timer.total ? 'half' : 'runs';
}
