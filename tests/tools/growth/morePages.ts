import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edit } from './builds.ts';
import type { Writer } from './words.ts';

const FOLDER = 'content/nl/paginas';
/** The name of a field above the text: not a word of it. */
const FIELD = /^\w+: |^/;

/** A page like this one in form and length, with other words. */
function pageLike(markdown: string, { like }: Writer): string {
  const rewritten = (line: string) => {
    const field = FIELD.exec(line)?.[0] ?? '';
    return field + like(line.slice(field.length));
  };
  return markdown.split('\n').map(rewritten).join('\n');
}

/** So many pages of text as long as the one on privacy: each is one file more. */
export function morePages(count: number, write: Writer): readonly Edit[] {
  const add: Edit = async (project) => {
    const model = await readFile(join(project, FOLDER, 'privacy.md'), 'utf8');
    for (let i = 1; i <= count; i += 1)
      await writeFile(join(project, FOLDER, `pagina-${i}.md`), pageLike(model, write));
  };
  return [add];
}
