import { resolve } from 'node:path';
import { loadContent } from '../../../src/site/content/load.ts';

export const root = resolve(import.meta.dirname, '../../..');

/** The content that both the site and the floor are made from. */
export const content = loadContent(resolve(root, 'content'));
