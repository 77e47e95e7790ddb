import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLE = `body { font: 1rem/1.5 sans-serif; margin: 1.5rem } section { margin-top: 3rem }
div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start }
figure { margin: 0 } img { width: 100%; border: 1px solid #999 }`;

/** The pictures of one photograph, in the order in which they are looked at. */
const PICTURES = ['before', 'after', 'diff'] as const;

async function rowOf(folder: string, name: string): Promise<string> {
  const files = await readdir(join(folder, name));
  const count = await readFile(join(folder, name, 'count.txt'), 'utf8');
  const figures = PICTURES.filter((picture) => files.includes(`${picture}.webp`)).map(
    (picture) =>
      `<figure><figcaption>${picture}</figcaption><a href="${name}/${picture}.webp"><img src="${name}/${picture}.webp" alt=""></a></figure>`,
  );
  const said = files.includes('before.webp') ? `${count} pixels differ` : 'new';
  return `<section><h2>${name}: ${said}</h2><div>${figures.join('')}</div></section>`;
}

/** Writes a contact sheet of all that was laid out in a folder: before, after, and what differs. */
export async function writeSheet(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const rows = await Promise.all(names.sort().map((name) => rowOf(folder, name)));
  const page = `<!doctype html><meta charset="utf-8"><title>Photographs that differ</title><style>${STYLE}</style><h1>Photographs that differ</h1>${rows.join('\n')}`;
  await writeFile(join(folder, 'index.html'), page);
}
