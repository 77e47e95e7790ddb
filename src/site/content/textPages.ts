import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LocaleCode } from '../../i18n/locales.ts';
import type { z } from 'zod';
import type { ExerciseNote } from '../../schemas/exercise.ts';
import {
  exercisePageSchema,
  sheetPageSchema,
  textPageSchema,
  type PageKind,
} from '../../schemas/textPage.ts';
import { isTraitId, type TraitId } from '../../domain/test/scales.ts';
import {
  BARRIERS_PAGE,
  EXERCISE_PAGES,
  inLocale,
  PAGE_FOLDERS,
  PRIVACY_FILE,
  SHEET_PAGES,
  TRAIT_PAGES,
} from './files.ts';

/** What stands above the text of a page. */
export type PageFields = z.infer<typeof textPageSchema> & {
  /** Only an exercise has it. */
  readonly exercise?: z.infer<typeof exercisePageSchema>['exercise'];
  /** Only a page to print has it. */
  readonly sheet?: z.infer<typeof sheetPageSchema>['sheet'];
};

/** A checked text page: its frontmatter, and the file as written. */
export type TextPage = PageFields & {
  readonly file: string;
  /** Relative to the start of the site, with a slash at both ends. */
  readonly address: `/${string}`;
  readonly markdown: string;
};

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.md$/;

/**
 * The files of all text pages, with their addresses: each file is a page. The privacy page is always in
 * the list, so that its absence is reported. A file whose name cannot be an address is not in the list;
 * `unread` reports it.
 */
export function textPageFiles(
  folder: string,
  locale: LocaleCode,
): readonly Pick<TextPage, 'file' | 'address'>[] {
  return Object.entries(PAGE_FOLDERS).flatMap(([named, address]) => {
    const from = inLocale(named, locale);
    const required = PRIVACY_FILE.startsWith(`${named}/`) ? [basename(PRIVACY_FILE)] : [];
    const names = new Set([...namesIn(join(folder, from)), ...required]);
    const pages = [...names].filter((name) => NAME.test(name)).sort();
    return pages.map((name) => ({
      file: `${from}/${name}`,
      address: `${address}${name.slice(0, -'.md'.length)}/` as const,
    }));
  });
}

/** What a page is made of, by its address. */
export function kindOf(address: TextPage['address']): PageKind {
  if (address === BARRIERS_PAGE) return 'barriers';
  const list = above(address);
  if (list === EXERCISE_PAGES) return 'exercise';
  return list === SHEET_PAGES ? 'sheet' : 'text';
}

/** The room to write of a page, if it has any. */
export function notesOf({ exercise, sheet }: PageFields): readonly ExerciseNote[] {
  return exercise?.notes ?? sheet?.notes ?? [];
}

/** What may stand above the text of a page of that kind. */
export const PAGE_SCHEMAS = {
  text: textPageSchema,
  barriers: textPageSchema,
  exercise: exercisePageSchema,
  sheet: sheetPageSchema,
} as const satisfies Record<PageKind, unknown>;

/** The bouwsteen that a page is of, by its address. */
export function traitOf({ address }: Pick<TextPage, 'address'>): TraitId | undefined {
  const name = address.startsWith(TRAIT_PAGES) ? address.slice(TRAIT_PAGES.length, -1) : '';
  return isTraitId(name) ? name : undefined;
}

/** The address of the page above: the list that a page of a folder is in, or the start. */
export function above(address: TextPage['address']): TextPage['address'] {
  return address.replace(/[^/]+\/$/, '') as TextPage['address'];
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
