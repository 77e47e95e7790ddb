/** The browser's history behind a port: steps of the questionnaire are entries of ours. */

/** What we put into the current entry, as it comes back: of unknown shape. */
export function currentEntry(): unknown {
  return history.state as unknown;
}

/** An address only when it is another one: with one, a new entry costs a slow phone milliseconds more. */
function named(address: string): [title: '', address?: string] {
  const { pathname, search, hash } = location;
  return address === pathname + search + hash ? [''] : ['', address];
}

/** A new entry at an address (same origin). Browsers limit how fast; then the current one is changed. */
export function pushEntry(state: unknown, address: string): void {
  try {
    history.pushState(state, ...named(address));
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

/** Calls back with the entry's state when the person goes back or forward. */
export function onEntry(listener: (state: unknown) => void): void {
  globalThis.addEventListener('popstate', (event) => {
    listener(event.state as unknown);
  });
}
