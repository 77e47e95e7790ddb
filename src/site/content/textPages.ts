import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LocaleCode } from '../../i18n/locales.ts';
import type { z } from 'zod';
import type { textPageSchema } from '../../schemas/textPage.ts';
import { inLocale, PAGE_FOLDERS, PRIVACY_FILE } from './files.ts';

/** A page to read, checked: what stands above its text, and the file as it was written. */
export type TextPage = z.infer<typeof textPageSchema> & {
  readonly file: string;
  /** From the start of the site, with a slash at both ends. */
  readonly address: string;
  readonly markdown: string;
};

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.md$/;

/**
 * The files of all pages to read, with their addresses: a file is a page, by itself. The page on privacy
 * is always among them, so that it is told when it is missing. What has no name that can be an address is
 * not, and so is told as a file that nothing reads.
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
      address: `${address}${name.slice(0, -'.md'.length)}/`,
    }));
  });
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
