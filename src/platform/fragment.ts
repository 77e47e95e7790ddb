/** The fragment of the address, with its `#`; empty when there is none. It never leaves the browser. */
export function currentFragment(): string {
  return location.hash;
}

/**
 * What follows the '#' in an address. A '#' behind a mark of a campaign may have become `%23`, and
 * then the code stands in the query.
 */
export function fragmentIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  return hash.length > 1 || !/%(?:25)*23/.test(search) ? hash : search;
}

/** Whether a fragment is a place on this page, such as that of the skip link, and so no code. */
export function isPlaceHere(fragment: string): boolean {
  return fragment.length > 1 && document.getElementById(fragment.slice(1)) !== null;
}

/**
 * The code behind the address, taken out of it at once: what it says of somebody must not stay in a
 * history or a bookmark. Empty when there is none.
 */
export function takeFragment(): string {
  const text = fragmentIn(location);
  if (text.length < 2 || isPlaceHere(text)) return '';
  try {
    history.replaceState(history.state, '', location.pathname);
  } catch {
    // Browsers limit how often.
  }
  return text;
}

/** Puts a fragment in the place of the current one, in the same entry of the history. */
export function replaceFragment(fragment: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search + fragment);
  } catch {
    // Browsers limit how often: the address then keeps the one before.
  }
}

/** Calls back when a link or Back changes the fragment. Gives how to stop. */
export function onFragment(listener: (fragment: string) => void): () => void {
  const follow = () => listener(location.hash);
  globalThis.addEventListener('hashchange', follow);
  return () => globalThis.removeEventListener('hashchange', follow);
}
