/** A text that lasts as long as the tab. Without a place for it, it is gone with the page. */
export function readTabText(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes it, or with `null` takes it away. `false` when it does not stand there now. */
export function writeTabText(key: string, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
