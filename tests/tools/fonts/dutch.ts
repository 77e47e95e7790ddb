import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Words of running text: no keys of YAML, no marks of Markdown. */
const WORD = /^\p{L}[\p{L}'’-]*[.,;:?]?$/u;

/** The words of the content as one text per file: what a measure of letters is taken from. */
export function dutchTexts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.yaml', '.md'].includes(extname(name)))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll(/^\s*(- )?[\w-]+:/gm, '');
      return text
        .split(/\s+/)
        .filter((word) => WORD.test(word))
        .join(' ');
    });
}
