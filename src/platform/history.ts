import { afterPaint } from './afterPaint.ts';

/** The browser's history behind a port: steps of the questionnaire are entries of ours. */

/** What we put into the current entry, as it comes back: of unknown shape. */
export function currentEntry(): unknown {
  return history.state as unknown;
}

/** A new entry. Browsers limit how fast; then the current one is changed. */
function push(state: unknown, address?: string): void {
  try {
    history.pushState(state, '', address);
  } catch {
    replaceEntry(state, address);
  }
}

/** Changes the current entry. */
export function replaceEntry(state: unknown, address?: string): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // Refused: the screen goes on, only Back will skip this step.
  }
}

/** What goes into the entry that is written when its screen has been painted. */
let waiting: unknown = null;

function writeWaiting(): void {
  if (waiting !== null) push(waiting);
  waiting = null;
}

/**
 * A new entry at an address (same origin). At the address that is there it waits for its screen: on a
 * slow phone it takes a good part of the time that the screen takes.
 */
export function pushEntry(state: unknown, address: string): void {
  writeWaiting();
  const { pathname, search, hash } = location;
  if (address !== pathname + search + hash) return push(state, address);
  waiting = state;
  void afterPaint().then(writeWaiting);
}

/** Calls back with the entry's state when the person goes back or forward. */
export function onEntry(listener: (state: unknown) => void): void {
  globalThis.addEventListener('popstate', (event) => {
    // Who goes back at once has left the screen that it was for.
    waiting = null;
    listener(event.state as unknown);
  });
}
