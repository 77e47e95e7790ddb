import type { LocaleCode } from '../../i18n/locales.ts';
import type { TraitId } from '../../domain/test/scales.ts';

/**
 * Every file of content/ that is read, except the versions of the test, the pages and the tips.
 * `{locale}` stands for the folder of a language. It is filled in when a file is read or named.
 */
export const FILES = {
  items: '{locale}/items.yaml',
  traits: '{locale}/traits.yaml',
  roles: '{locale}/roles.yaml',
  ui: '{locale}/ui.yaml',
  sharing: '{locale}/sharing.yaml',
  method: '{locale}/method.yaml',
  literature: 'literature.yaml',
  cards: '{locale}/cards.yaml',
  interview: '{locale}/interview.yaml',
  vacancy: '{locale}/vacancy.yaml',
  barriers: '{locale}/barrieres.yaml',
  plan: '{locale}/plan.yaml',
  conversation: '{locale}/koersblad.yaml',
  recheck: '{locale}/hermeting.yaml',
  giving: '{locale}/geven.yaml',
  feedback: '{locale}/feedback.yaml',
  paper: '{locale}/paper.yaml',
  history: '{locale}/verloop.yaml',
  placing: '{locale}/insluiten.yaml',
  session: '{locale}/sessie.yaml',
  team: '{locale}/team.yaml',
  style: '{locale}/style.yaml',
  site: 'site.yaml',
} as const;

/** The folders with one file per version of the test: what is asked, and how it is scored. */
export const VERSION_FOLDERS = ['instrument', 'norms'] as const;

/** The structure of one version of the test. */
export function instrumentFile(version: string): string {
  return `instrument/${version}.yaml`;
}

/** The margins and thresholds of that version. */
export function normsFile(version: string): string {
  return `norms/${version}.yaml`;
}

/** The folders of text pages, each with the place of its pages on the site. */
export const PAGE_FOLDERS: Readonly<Record<string, `/${string}`>> = {
  '{locale}/paginas': '/',
  '{locale}/bouwstenen': '/bouwstenen/',
  '{locale}/oefeningen': '/oefeningen/',
  '{locale}/organisaties': '/organisaties/',
  '{locale}/sollicitatiegesprek': '/sollicitatiegesprek/',
};

/** Where the page of each bouwsteen stands, each exercise, and what is one sheet to print. */
export const TRAIT_PAGES = '/bouwstenen/';
export const EXERCISE_PAGES = '/oefeningen/';
export const SHEET_PAGES = '/organisaties/';

/** The interview sheet, above the pages to read before a conversation. */
export const INTERVIEW_PAGE = '/sollicitatiegesprek/';

/** The page with what may hold a person back. */
export const BARRIERS_PAGE = '/barrieres/';

/** The one text page that must exist: every page links to it. */
export const PRIVACY_FILE = '{locale}/paginas/privacy.md';

/** The folder with one file of tips per bouwsteen. */
export const TIPS_FOLDER = '{locale}/tips';

/** The file with the tips of one bouwsteen. */
export function tipsFile(trait: TraitId): string {
  return `${TIPS_FOLDER}/${trait}.yaml`;
}

/** Fills in one language in a path, or in a message with paths. */
export function inLocale(text: string, locale: LocaleCode): string {
  return text.replaceAll('{locale}', locale);
}
