import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../content/content.ts';
import { loadContent } from '../content/load.ts';

/** This module: under `astro dev` it is run anew when the content has changed. */
export const CONTENT_HOLDER = fileURLToPath(import.meta.url);

let loaded: Content | null = null;

/** The folder that holds all words and the instrument; CONTENT_DIR names another one, for tests. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
}

/** The checked content, read once. */
export function siteContent(): Content {
  loaded ??= loadContent(contentFolder());
  return loaded;
}
