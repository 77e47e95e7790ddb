import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocaleCode } from '../../i18n/locales.ts';
import type { Content } from '../content/content.ts';
import { loadContent } from '../content/load.ts';

/** This module: under `astro dev` it runs again when the content has changed. */
export const CONTENT_HOLDER = fileURLToPath(import.meta.url);

const loaded = new Map<LocaleCode, Content>();

/** The folder with all words and the instrument; tests set CONTENT_DIR to use another one. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
}

/** The checked content in one language, read once. */
export function siteContent(locale: LocaleCode): Content {
  const content = loaded.get(locale) ?? loadContent(contentFolder(), locale);
  loaded.set(locale, content);
  return content;
}
