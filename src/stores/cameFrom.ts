import { readVisitMark, writeVisitMark } from '../platform/visitMark.ts';
import { $keepsNothing } from './kept/keeping.ts';

/** The blog by which this visit began, on this page. */
let blog: string | null = null;

/** Remembers by which blog somebody came, for this tab only; where nothing is kept, for this page. */
export function rememberBlog(id: string): void {
  blog = id;
  if (!$keepsNothing.get()) writeVisitMark(id);
}

/** The id of that blog. What stands there may be anything: it counts only if content/site.yaml has it. */
export function blogOfVisit(): string | null {
  return blog ?? readVisitMark();
}

/** After a wipe. */
export function forgetBlog(): void {
  blog = null;
  writeVisitMark(null);
}

// Whoever wants nothing kept is still led back from this page.
$keepsNothing.listen((nothing) => {
  if (nothing) writeVisitMark(null);
});
