import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Script files that do nothing but import one other: file name to file name. */
export type Facades = ReadonlyMap<string, string>;

const FACADE = /^import\s*["'`]\.\/(?<target>[\w.-]+\.js)["'`];?\s*$/;

/** Finds them among the files of a built folder. */
export async function readFacades(folder: string, names: readonly string[]): Promise<Facades> {
  const found = new Map<string, string>();
  for (const name of names.filter((entry) => entry.endsWith('.js'))) {
    const target = FACADE.exec(await readFile(join(folder, name), 'utf8'))?.groups?.['target'];
    if (target !== undefined) found.set(basename(name), target);
  }
  return found;
}

/**
 * The page with its scripts named directly. The bundler gives every entry a file of its own, even
 * where all of its code stands in a group: one more file to wait for, for nothing.
 */
export function skipFacades(html: string, facades: Facades): string {
  let direct = html;
  for (const [facade, target] of facades) direct = direct.replaceAll(facade, target);
  return direct;
}
