import { afterPaint } from './afterPaint.ts';

/** The state in the current entry; an old version of the site may have written it. */
export function currentEntry(): unknown {
  return history.state as unknown;
}

/** Adds an entry. Browsers limit how fast; above that limit the current entry is replaced. */
function push(state: unknown, address?: string): void {
  try {
    history.pushState(state, '', address);
  } catch {
    replaceEntry(state, address);
  }
}

/** Replaces the state of the current entry. */
export function replaceEntry(state: unknown, address?: string): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // Refused by the browser: the screen still works, but Back will skip this step.
  }
}

/** The state of an entry that is added once its screen has been painted. */
let waiting: unknown = null;

function writeWaiting(): void {
  if (waiting !== null) push(waiting);
  waiting = null;
}

/**
 * Adds an entry at an address (same origin). When the address does not change, the screen is painted
 * first: on a slow phone adding an entry takes about as long as drawing it.
 */
export function pushEntry(state: unknown, address: string): void {
  writeWaiting();
  const { pathname, search, hash } = location;
  if (address !== pathname + search + hash) return push(state, address);
  waiting = state;
  void afterPaint().then(writeWaiting);
}

/** Goes one entry back. */
export function goBack(): void {
  history.back();
}

/** Calls back with the entry's state when the person goes back or forward. */
export function onEntry(listener: (state: unknown) => void): void {
  globalThis.addEventListener('popstate', (event) => {
    // The screen of the waiting entry has been left already.
    waiting = null;
    listener(event.state as unknown);
  });
}
