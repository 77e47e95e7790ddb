import type { Content } from './content.ts';

/** The addresses of pages that are more than a text, if a text may link to them. */
const MADE = [
  '/',
  '/feedback/',
  '/insluiten/',
  '/methode/',
  '/methode/cijfers/',
  '/papier/',
  '/papier/invoeren/',
  '/plan/gegevens/',
  '/plan/gesprek/',
  '/plan/verloop/',
  '/resultaat/',
  '/sollicitatiegesprek/',
  '/team/',
  '/team/meedoen/',
  '/plan/',
  '/team/sessie/',
  '/vragenlijst/',
  '/zoeken/',
] as const;

/** Every address that a text page may link to. */
export function linkableAddresses({ pages }: Pick<Content, 'pages'>): readonly string[] {
  return [...MADE, ...pages.map(({ address }) => address)].sort();
}
