import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { textsIn } from '../../../src/site/content/checks/texts.ts';
import { wordsOf } from '../../../src/site/content/checks/words.ts';

const CONTENT = resolve(import.meta.dirname, '../../../content');

const MIN_WORDS = 4;
const ENDS_LIKE_A_SENTENCE = /[.?!…:]['"’”)]*$/;

/**
 * Whether a text is read as a sentence. Names, headings, buttons and labels are not: they stand
 * alone, have no sentence to be long, and one word of four syllables would sink the score of a file.
 */
export function isRunning(text: string): boolean {
  return ENDS_LIKE_A_SENTENCE.test(text) && wordsOf(text).length >= MIN_WORDS;
}

/** The paragraphs of Markdown, without headings, tables and what is meant for a machine. */
function paragraphsOf(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/^(#|\|).*$/gm, '')
    .replaceAll(/\]\([^)]*\)|`[^`]*`|[[*_]/g, '')
    .split(/\n\s*\n|\n- /)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim());
}

/** What the screen fills in is a name or a number, of which the length says nothing of the text. */
const withoutGaps = (text: string) => text.replaceAll(/\{\w+\}/g, '').trim();

/** A page of a file of texts: the part of ui.yaml with its name, or all of another file. */
export type Page = { readonly name: string; readonly texts: readonly string[] };

function pagesIn(file: string): readonly Page[] {
  const source = readFileSync(join(CONTENT, file), 'utf8');
  if (file.endsWith('.md')) return [{ name: file, texts: paragraphsOf(source) }];
  const data: unknown = parse(source);
  const whole = { name: file, texts: textsIn(data, []).map(({ text }) => text) };
  if (!file.endsWith('/ui.yaml')) return [whole];
  const parts = Object.entries(data as Record<string, unknown>).map(([part, value]) => ({
    name: `${file} → ${part}`,
    texts: textsIn(value, []).map(({ text }) => text),
  }));
  return [whole, ...parts];
}

/** Every file with Dutch sentences in content/, and of the screen texts each part too. */
export function pages(): readonly Page[] {
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^nl\/.*\.(yaml|yml|md)$|\.md$/.test(file))
    .sort()
    .flatMap(pagesIn)
    .map(({ name, texts }) => ({ name, texts: texts.map(withoutGaps).filter(isRunning) }))
    .filter(({ texts }) => texts.length > 0);
}
