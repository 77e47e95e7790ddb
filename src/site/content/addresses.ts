import type { Content } from './content.ts';

/** Where pages stand that are more than a text, as far as a text may send a reader there. */
const MADE = ['/', '/methode/', '/resultaat/', '/sollicitatiegesprek/', '/vragenlijst/'] as const;

/** Every address that a page to read may link to. */
export function linkableAddresses({ pages }: Pick<Content, 'pages'>): readonly string[] {
  return [...MADE, ...pages.map(({ address }) => address)].sort();
}
