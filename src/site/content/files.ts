import type { TraitId } from '../../domain/test/scales.ts';

/** Every file of content/ that is read, but for the versions of the test, the pages and the tips. */
export const FILES = {
  items: 'nl/items.yaml',
  traits: 'nl/traits.yaml',
  roles: 'nl/roles.yaml',
  ui: 'nl/ui.yaml',
  sharing: 'nl/sharing.yaml',
  method: 'nl/method.yaml',
  literature: 'literature.yaml',
  cards: 'nl/cards.yaml',
  interview: 'nl/interview.yaml',
  site: 'site.yaml',
} as const;

/** The folders with one file a version of the test: what is asked, and with what it is scored. */
export const VERSION_FOLDERS = ['instrument', 'norms'] as const;

/** The structure of one version of the test. */
export function instrumentFile(version: string): string {
  return `instrument/${version}.yaml`;
}

/** The margins and thresholds of that version. */
export function normsFile(version: string): string {
  return `norms/${version}.yaml`;
}

/** The folders of pages to read, and where on the site the pages of each stand. */
export const PAGE_FOLDERS: Readonly<Record<string, string>> = { 'nl/paginas': '/' };

/** The one page to read that must be there: every page leads to it. */
export const PRIVACY_FILE = 'nl/paginas/privacy.md';

/** The folder with one file of tips a bouwsteen. */
export const TIPS_FOLDER = 'nl/tips';

/** The file with the tips of one bouwsteen. */
export function tipsFile(trait: TraitId): string {
  return `${TIPS_FOLDER}/${trait}.yaml`;
}
