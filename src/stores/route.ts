import { atom } from 'nanostores';
import type { Stage } from '../domain/test/scales.ts';
import { STAGES } from '../domain/test/scales.ts';
import { currentEntry, onEntry, pushEntry, replaceEntry } from '../platform/history.ts';

export { goBack } from '../platform/history.ts';

/** Which screen this document shows. */
export type Route =
  /** `plain`: reached from a result, so without the promise of the landing page above it. */
  | {
      readonly view: 'questions';
      readonly stage: Stage;
      readonly step: number;
      readonly plain?: boolean;
    }
  /**
   * `finished`: the stage that was finished just before; a reload or Back forgets it. `earlier`: the
   * result of an attempt before the current one, while the current one gives none. `sharing`: the
   * screen for sharing it.
   */
  | {
      readonly view: 'result';
      readonly finished?: Stage;
      readonly earlier?: boolean;
      readonly sharing?: boolean;
    };

export const START: Route = { view: 'questions', stage: 'kern', step: 0 };

export const $route = atom<Route>(START);

/** Whether the screen changed since the page was opened: only then focus moves to a heading. */
export const $moved = atom(false);

/** Reads the state of a history entry. `null` for entries that are not ours. */
export function readRoute(entry: unknown): Route | null {
  if (typeof entry !== 'object' || entry === null || !('view' in entry)) return null;
  if (entry.view === 'result') {
    const { earlier, sharing } = entry as { earlier?: unknown; sharing?: unknown };
    return {
      view: 'result',
      ...(earlier === true && { earlier }),
      ...(sharing === true && { sharing }),
    };
  }
  const { stage, step, plain } = entry as { stage?: unknown; step?: unknown; plain?: unknown };
  const known = STAGES.find((one) => one === stage);
  if (entry.view !== 'questions' || known === undefined) return null;
  if (!Number.isInteger(step) || (step as number) < 0) return null;
  const at = { view: 'questions', stage: known, step: step as number } as const;
  return plain === true ? { ...at, plain } : at;
}

/** The screen that a reload or Back asks for, if this entry is ours. */
export function restoredRoute(): Route | null {
  return readRoute(currentEntry());
}

/** Shows a screen without a new history entry, at this address or at that of the page. */
export function stand(route: Route, address?: string): void {
  $route.set(route);
  replaceEntry(route, address);
}

/** Shows the first screen, and follows Back and Forward from then on. */
export function startRouting(route: Route, address?: string): void {
  stand(route, address);
  onEntry((entry) => {
    const next = readRoute(entry);
    if (next === null) return;
    $moved.set(true);
    $route.set(next);
  });
}

/** Goes to a screen, as a new history entry at this address. */
export function go(route: Route, address: string): void {
  pushEntry(route, address);
  $moved.set(true);
  $route.set(route);
}
