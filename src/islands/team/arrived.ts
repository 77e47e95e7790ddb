import type { Found } from '../../codecs/links/pastedTeam.ts';
import { openedForTeam } from '../../codecs/links/pastedTeam.ts';
import type { Measures } from '../../domain/score/measure.ts';
import { currentFragment, onFragment, replaceFragment } from '../../platform/fragment.ts';

/** A place on the page itself, such as that of the skip link. */
function isOwnAnchor(fragment: string): boolean {
  return document.getElementById(fragment.slice(1)) !== null;
}

/**
 * The code in the address of the page, which is cleaned at once: scores of somebody else must not stay
 * in a history or a bookmark.
 */
export function arrived(measures: Measures): Found | null {
  const fragment = currentFragment();
  if (fragment.length < 2 || isOwnAnchor(fragment)) return null;
  replaceFragment('');
  const opened = openedForTeam(fragment, measures);
  return opened.kind === 'empty' ? null : opened;
}

/** Calls back for each code that is opened in this tab later on. */
export function onArrival(measures: Measures, tell: (found: Found) => void): () => void {
  let isOver = false;
  onFragment(() => {
    if (isOver) return;
    const found = arrived(measures);
    if (found !== null) tell(found);
  });
  return () => {
    isOver = true;
  };
}
