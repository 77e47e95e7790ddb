import { join } from 'node:path';
import type { Content } from '../content/content.ts';
import { loadContent } from '../content/load.ts';

let loaded: Content | null = null;

/** The folder that holds all words and the instrument; CONTENT_DIR names another one, for tests. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
}

/** The checked content, read once a build. */
export function siteContent(): Content {
  loaded ??= loadContent(contentFolder());
  return loaded;
}
