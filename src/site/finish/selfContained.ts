import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of one file, which says so on its root element. */
const MARK = /<html[^>]*\sdata-self-contained[\s>]/;
const SCRIPT = /<script type="module" src="(?<address>[^"]+)"><\/script>/g;
/** What would end the script element, or begin a comment in it. */
const UNSAFE = /<(?=\/script|!--)/gi;

/** Whether a page holds all that it needs: other sites may frame it, and only it. */
export function isSelfContained(html: string): boolean {
  return MARK.test(html);
}

/** A page, and the scripts that stand in it now: nobody asks for those any more. */
export interface Whole {
  readonly html: string;
  readonly scripts: readonly string[];
}

/**
 * The page with its script in it. Without an origin of its own a frame may fetch no module, unless a host
 * says so in a header that many hosts cannot send.
 */
export async function selfContained(html: string, folder: string, base: string): Promise<Whole> {
  if (!isSelfContained(html)) return { html, scripts: [] };
  let whole = html;
  const scripts: string[] = [];
  for (const { 0: tag, groups } of html.matchAll(SCRIPT)) {
    const path = (groups?.['address'] ?? '').slice(base.length);
    const code = await readFile(join(folder, path), 'utf8');
    if (/\bimport\s*[("'{*\w]/.test(code)) throw new Error(`${path} needs other files`);
    scripts.push(path);
    const body = code.trim().replaceAll(UNSAFE, String.raw`\x3c`);
    whole = whole.replace(tag, () => `<script type="module">${body}</script>`);
  }
  return { html: whole, scripts };
}
