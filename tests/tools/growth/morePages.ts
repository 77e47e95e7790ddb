import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { TextPage } from '../../../src/schemas/textPage.ts';
import { replacing, type Edit } from './builds.ts';
import type { Writer } from './words.ts';

const FOLDER = 'content/nl/paginas';

/** A page like this one in form and length, with other words. */
function pageLike(page: TextPage, { like }: Writer): TextPage {
  const each = (texts: readonly string[]) => texts.map(like);
  return {
    title: like(page.title),
    description: like(page.description),
    lead: like(page.lead),
    sections: page.sections.map(({ title, text, list, after }) => ({
      title: like(title),
      text: each(text),
      ...(list && { list: each(list) }),
      ...(after && { after: each(after) }),
    })),
  };
}

/** So many pages of text as long as the one on privacy, by the recipe in the README. */
export function morePages(count: number, write: Writer): readonly Edit[] {
  const names = Array.from({ length: count }, (_, i) => `pagina-${i + 1}`);
  const add: Edit = async (project) => {
    const model = parse(await readFile(join(project, FOLDER, 'privacy.yaml'), 'utf8')) as TextPage;
    for (const name of names)
      await writeFile(
        join(project, FOLDER, `${name}.yaml`),
        stringify(pageLike(model, write), { lineWidth: 0 }),
      );
  };
  const list = names.map((name) => `'${name}', `).join('');
  return [add, replacing('src/site/content/files.ts', /(?<=TEXT_PAGES = \[)/, list)];
}
