import { clearTab, readTabText, writeTabText } from '../platform/tabText.ts';
import { $keepsNothing } from './kept/keeping.ts';

const KEY = 'aan-het-roer-blog';

/** The blog by which this visit began, on this page. */
let blog: string | null = null;

/** Remembers by which blog somebody came, for this tab only; where nothing is kept, for this page. */
export function rememberBlog(id: string): void {
  blog = id;
  if (!$keepsNothing.get()) writeTabText(KEY, id);
}

/** The id of that blog. What stands there may be anything: it counts only if content/site.yaml has it. */
export function blogOfVisit(): string | null {
  return blog ?? readTabText(KEY);
}

/** After a wipe: by which blog somebody came, and all else that would last as long as this tab. */
export function forgetVisit(): void {
  blog = null;
  clearTab();
}

// Whoever wants nothing kept is still led back from this page.
$keepsNothing.listen((nothing) => {
  if (nothing) writeTabText(KEY, null);
});
