import { shortQuery } from '../../domain/text/query.ts';

/** What the fragment of the search page begins with. */
const OPENING = '#q=';

/**
 * What somebody looks for, from the fragment of an address; `null` when the fragment is another one,
 * such as a place in the page. Never throws.
 */
export function queryIn(fragment: string): string | null {
  if (!fragment.startsWith(OPENING)) return null;
  return shortQuery(new URLSearchParams(fragment.slice(1)).get('q') ?? '');
}

/** The fragment that holds what somebody looks for: no server ever sees it. Empty without a word. */
export function fragmentFor(text: string): string {
  const q = shortQuery(text);
  return q === '' ? '' : `#${new URLSearchParams({ q }).toString()}`;
}
