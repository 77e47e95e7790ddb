import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The code of a language that nobody speaks. */
export const MADE_UP = 'xx';

/** Where its line goes in the list of languages, and that line. */
const LIST = 'src/i18n/locales.ts';
const LINE = `  { code: '${MADE_UP}', lang: '${MADE_UP}', preview: 'xx_XX', home: '/${MADE_UP}', quotes: ['«', '»'] },\n]`;

/** Fields of which the value is a name that the code knows, and no text. */
const NAMES: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'figure',
  'as',
  'version',
  'to',
  'for',
  'where',
  'evidence',
]);
/** The same above the text of a page. */
const PAGE_NAMES: ReadonlySet<string> = new Set([...NAMES, 'about', 'sources', 'gecontroleerd']);

/** The same in a tip, which names a publication. */
const TIP_NAMES: ReadonlySet<string> = new Set([...NAMES, 'source']);

/** The same for the plan, which names a file. */
const PLAN_NAMES: ReadonlySet<string> = new Set([...NAMES, 'file']);

/** The fields of a file of words that hold names. What entries are about is named with barriers too. */
function namesIn(file: string): ReadonlySet<string> {
  if (file === 'barrieres.yaml') return PAGE_NAMES;
  if (file === 'plan.yaml') return PLAN_NAMES;
  return file.startsWith('tips/') ? TIP_NAMES : NAMES;
}

/** A text in the made-up language: every letter is another one, thirteen further. Slots stay. */
export function madeUp(text: string): string {
  return text.replace(/\{\w+\}|[a-z]/gi, (found) => {
    if (found.length > 1) return found;
    const first = found < 'a' ? 65 : 97;
    return String.fromCharCode(((found.charCodeAt(0) - first + 13) % 26) + first);
  });
}

function madeUpIn(value: unknown, names: ReadonlySet<string>, key = ''): unknown {
  if (typeof value === 'string') return names.has(key) ? value : madeUp(value);
  if (Array.isArray(value)) return value.map((one) => madeUpIn(one, names, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, madeUpIn(one, names, name)]),
  );
}

/** Markdown: its text, without the addresses in it. */
function madeUpProse(markdown: string): string {
  return markdown
    .split(/(\]\([^)]*\))/)
    .map((part) => (part.startsWith('](') ? part : madeUp(part)))
    .join('');
}

/** A page: what stands above its text, and the text. */
function madeUpPage(page: string): string {
  const [, above = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(page) ?? [];
  const fields = stringify(madeUpIn(parse(above), PAGE_NAMES), { lineWidth: 0 });
  return `---\n${fields}---\n${madeUpProse(text)}`;
}

/** Adds the made-up language to a copy of the project: a folder of words and a line in the list. */
export async function addLanguage(project: string): Promise<void> {
  const [from, to] = ['nl', MADE_UP].map((code) => join(project, 'content', code)) as [
    string,
    string,
  ];
  for (const name of await readdir(from, { recursive: true })) {
    if (!/\.(yaml|md)$/.test(name)) continue;
    const text = await readFile(join(from, name), 'utf8');
    const words = name.endsWith('.md')
      ? madeUpPage(text)
      : stringify(madeUpIn(parse(text), namesIn(name)), { lineWidth: 0 });
    await mkdir(dirname(join(to, name)), { recursive: true });
    await writeFile(join(to, name), words);
  }
  const list = await readFile(join(project, LIST), 'utf8');
  const longer = list.replace(/^\]/m, () => LINE);
  if (longer === list) throw new Error(`${LIST} holds no list of languages`);
  await writeFile(join(project, LIST), longer);
}
