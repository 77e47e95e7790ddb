import type { Phase } from '../../domain/plan/phase.ts';

/** What a person may do on the way, beside what the day asks. */
export type Mode = 'plan' | 'editing' | 'looking' | 'notDone';

/** What the page shows. */
export type ScreenName = 'writing' | 'ended' | Mode;

/** The screen of a phase, unless the person went elsewhere. */
export function screenOf({ kind }: Phase, mode: Mode | null): ScreenName {
  if (kind === 'writing') return 'writing';
  if (kind === 'lookedBack' || kind === 'notDone') return 'ended';
  return mode ?? (kind === 'due' ? 'looking' : 'plan');
}

/** The heading of what is new on the page: it takes focus. */
export const NOW = 'nu';
