import type { Found } from '../../codecs/links/pastedTeam.ts';
import { openedForTeam } from '../../codecs/links/pastedTeam.ts';
import type { Measures } from '../../domain/score/measure.ts';
import { onFragment, takeFragment } from '../../platform/fragment.ts';

/** The code in the address of the page, which is cleaned at once. */
export function arrived(measures: Measures): Found | null {
  const opened = openedForTeam(takeFragment(), measures);
  return opened.kind === 'empty' ? null : opened;
}

/** Calls back for each code that is opened in this tab later on. Gives how to stop. */
export function onArrival(measures: Measures, tell: (found: Found) => void): () => void {
  return onFragment(() => {
    const found = arrived(measures);
    if (found !== null) tell(found);
  });
}
