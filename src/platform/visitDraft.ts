/** What a colleague is filling in: in this tab only, and as long as it exists. */
const KEY = 'aan-het-roer-antwoord';

export function readVisitDraft(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Writes it, or with `null` takes it away. `false` when it does not stand there now. */
export function writeVisitDraft(text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
