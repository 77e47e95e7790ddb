import type { TraitId } from '../../domain/test/scales.ts';

/** Every file of content/ that is read, but for the tips. */
export const FILES = {
  instrument: 'instrument/v1.yaml',
  norms: 'norms/v1.yaml',
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

/** The pages that are nothing but text, each at the address of its name. */
export const TEXT_PAGES = ['privacy'] as const;
export type TextPageName = (typeof TEXT_PAGES)[number];

/** The file with the words of such a page. */
export function textPageFile(page: TextPageName): string {
  return `nl/paginas/${page}.yaml`;
}

/** The folder with one file of tips a bouwsteen. */
export const TIPS_FOLDER = 'nl/tips';

/** The file with the tips of one bouwsteen. */
export function tipsFile(trait: TraitId): string {
  return `${TIPS_FOLDER}/${trait}.yaml`;
}
