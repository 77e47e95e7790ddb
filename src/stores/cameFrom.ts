import { readTabText, writeTabText } from '../platform/tabText.ts';
import { $keepsNothing } from './kept/keeping.ts';

/** Under this name a tab holds the id of that blog, of content/site.yaml. */
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

/** After a wipe. */
export function forgetBlog(): void {
  blog = null;
  writeTabText(KEY, null);
}

// Whoever wants nothing kept is still led back from this page.
$keepsNothing.listen((nothing) => {
  if (nothing) writeTabText(KEY, null);
});
