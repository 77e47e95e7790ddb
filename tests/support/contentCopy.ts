import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import { loadContent } from '../../src/site/content/load.ts';
import { ContentError } from '../../src/site/content/errors/problem.ts';

/** The content as it ships; tests only ever change a copy of it. */
export const CONTENT = resolve(import.meta.dirname, '../../content');

/** Makes a copy of the content, changes it, hands it to `use` and throws it away. */
export function withCopy<T>(change: (folder: string) => void, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(CONTENT, folder, { recursive: true });
    change(folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the author reads after a change to the folder: one line a problem, none when all is well. */
export function afterChange(change: (folder: string) => void): readonly string[] {
  return withCopy(change, (folder) => {
    try {
      loadContent(folder);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.message.split('\n').slice(1);
    }
  });
}

/** A change of the text of one file; it must be there to change. */
export function replaced(
  file: string,
  from: string | RegExp,
  to: string,
): (folder: string) => void {
  return (folder) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${String(from)} does not occur in ${file}`);
    writeFileSync(path, changed);
  };
}

/** What the author reads after a change in the text of one file. */
export function broken(file: string, from: string | RegExp, to: string): readonly string[] {
  return afterChange(replaced(file, from, to));
}

/** What the author reads after a change in the values of one file. */
export function edited(file: string, edit: (document: Document) => void): readonly string[] {
  return afterChange((folder) => {
    const path = join(folder, file);
    const document = parseDocument(readFileSync(path, 'utf8'));
    edit(document);
    writeFileSync(path, document.toString({ lineWidth: 0 }));
  });
}

/** One of the lines names the file and holds each of the parts: the id, what is wrong, the remedy. */
export function expectTold(
  lines: readonly string[],
  file: string,
  ...parts: readonly string[]
): void {
  const wanted = [`content/${file}`, ...parts];
  const found = lines.some((line) => wanted.every((part) => line.includes(part)));
  expect(found, `${wanted.join(' + ')}\nnot in one line of:\n${lines.join('\n')}`).toBe(true);
}
