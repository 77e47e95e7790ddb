/** The fragment of the address, with its `#`; empty when there is none. It never leaves the browser. */
export function currentFragment(): string {
  return location.hash;
}

/** Puts a fragment in the place of the current one, in the same entry of the history. */
export function replaceFragment(fragment: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search + fragment);
  } catch {
    // Browsers limit how often: the address then keeps the one before.
  }
}

/** Calls back when a link or Back changes the fragment. */
export function onFragment(listener: (fragment: string) => void): () => void {
  const follow = () => listener(location.hash);
  globalThis.addEventListener('hashchange', follow);
  return () => globalThis.removeEventListener('hashchange', follow);
}

/** Takes all that follows the path out of the address, in the same entry of the history. */
export function clearFragment(): void {
  try {
    history.replaceState(history.state, '', location.pathname);
  } catch {
    // Browsers limit how often.
  }
}
