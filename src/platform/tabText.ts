/**
 * Texts that last as long as the tab: by which blog somebody came, what a colleague is filling in, the times of
 * a session. A name stands in this list, or it cannot be written: a wipe takes all of them.
 */
const TAB_KEYS = ['aan-het-roer-blog', 'aan-het-roer-antwoord', 'aan-het-roer-sessie'] as const;

type TabKey = (typeof TAB_KEYS)[number];

export function readTabText(key: TabKey): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes it, or with `null` takes it away. `false` when it does not stand there now: it ends with the page. */
export function writeTabText(key: TabKey, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** None of these texts is left. */
export function clearTab(): void {
  for (const key of TAB_KEYS) writeTabText(key, null);
}
