import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Script files that only import one other file: from file name to file name. */
export type Facades = ReadonlyMap<string, string>;

const FACADE = /^import\s*["'`]\.\/(?<target>[\w.-]+\.js)["'`];?\s*$/;

/** Finds the facades among the files of a built folder. */
export async function readFacades(folder: string, names: readonly string[]): Promise<Facades> {
  const found = new Map<string, string>();
  for (const name of names.filter((entry) => entry.endsWith('.js'))) {
    const target = FACADE.exec(await readFile(join(folder, name), 'utf8'))?.groups?.['target'];
    if (target !== undefined) found.set(basename(name), target);
  }
  return found;
}

/**
 * The page with each facade replaced by the file that it imports. The bundler makes a file for every
 * entry, even when all its code is in a group. Without this step the page waits for one more file.
 */
export function skipFacades(html: string, facades: Facades): string {
  let direct = html;
  for (const [facade, target] of facades) direct = direct.replaceAll(facade, target);
  return direct;
}
