import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { appending, replacing, type Edit } from './builds.ts';
import type { Writer } from './words.ts';

/** The bouwsteen that new ones are made after. */
const MODEL = 'continu-leren';

type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };
type Content = Record<string, unknown>;
interface Statement {
  readonly id: string;
  readonly scale: string;
}

/** Other words in the same form; short ones, such as ids and kinds, stay as they are. */
function rewritten(value: Yaml, { like }: Writer): Yaml {
  if (typeof value === 'string') return /\s/.test(value) ? like(value) : value;
  if (Array.isArray(value)) return value.map((one: Yaml) => rewritten(one, { like }));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, rewritten(one, { like })]),
  );
}

function changing(file: string, change: (content: Content) => void): Edit {
  return async (project) => {
    const path = join(project, 'content', file);
    const content = parse(await readFile(path, 'utf8')) as Content;
    change(content);
    await writeFile(path, stringify(content, { lineWidth: 0 }));
  };
}

function addTo(content: Content, write: Writer, names: readonly string[]): void {
  for (const name of names) content[name] = rewritten(content[MODEL] as Yaml, write);
}

/** A colour of its own, by day and by night. */
function colorRule(name: string, i: number): string {
  const hex = (value: number) => `#${value.toString(16).padStart(6, '0')}`;
  const [day, night] = [0x2a6bd1 + i * 0x11d3f, 0xa9c2f5 + i * 0x21b1];
  return `\n.trait-${name} {\n  --accent: light-dark(${hex(day)}, ${hex(night)});\n}`;
}

/** So many bouwstenen more, each with as many statements, tips and texts as the last one has. */
export function moreScales(count: number, write: Writer): readonly Edit[] {
  const names = Array.from({ length: count }, (_, i) => `schaal-${i + 1}`);
  const nested = (file: string) =>
    changing(file, (content) => addTo(content['traits'] as Content, write, names));
  const instrument = changing('instrument/v1.yaml', (content) => {
    const statements = content['statements'] as Statement[];
    const model = statements.filter(({ scale }) => scale === MODEL);
    statements.push(
      ...names.flatMap((scale) =>
        model.map((one) => ({ ...one, scale, id: `${scale}-${one.id}` })),
      ),
    );
  });
  const items = changing('nl/items.yaml', ({ statements }) => {
    const words = statements as Record<string, string>;
    const model = Object.entries(words).filter(([id]) => id.startsWith('con-'));
    for (const name of names)
      for (const [id, text] of model) words[`${name}-${id}`] = write.like(text);
  });
  const tips: Edit = async (project) => {
    const folder = join(project, 'content/nl/tips');
    const model = parse(await readFile(join(folder, `${MODEL}.yaml`), 'utf8')) as Yaml[];
    for (const name of names) {
      const list = rewritten(model, write) as readonly Record<string, string>[];
      const own = list.map((tip) => ({ ...tip, id: `${name}-${tip['id']}` }));
      await writeFile(join(folder, `${name}.yaml`), stringify(own, { lineWidth: 0 }));
    }
  };
  const more = names.map((name) => `'${name}',`).join(' ');
  return [
    replacing('src/domain/test/scales.ts', `'${MODEL}',`, `'${MODEL}', ${more}`),
    // How many statements a part asks, in what order and under what norms is decided for six.
    replacing(
      'src/site/content/crossCheck.ts',
      'const checks = [...CHECKS, ...(CHECKS_OF_WORDS[locale] ?? [])]',
      'const checks: Check[] = []',
    ),
    appending('src/styles/accents.css', names.map(colorRule).join('')),
    changing('nl/traits.yaml', (content) => addTo(content, write, names)),
    ...['nl/cards.yaml', 'nl/interview.yaml', 'nl/vacancy.yaml'].map(nested),
    instrument,
    items,
    tips,
  ];
}
