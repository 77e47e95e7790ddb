/** The blog by which this visit began: an id of content/site.yaml, as long as the tab exists. */
const KEY = 'aan-het-roer-blog';

export function readVisitMark(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** `null` takes it away. */
export function writeVisitMark(blog: string | null): void {
  try {
    if (blog === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, blog);
  } catch {
    // Without it, the way back is there until this page is left.
  }
}
