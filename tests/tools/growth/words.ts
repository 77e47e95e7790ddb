import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../bench/content.ts';
import { randomStream } from '../simulation/random.ts';

const FILES = ['items', 'traits', 'roles', 'method', 'cards'];
const PAGE = 'content/nl/paginas/privacy.md';

/** A word, and no slot to fill in. */
const WORD = /(?<![{\p{L}])\p{L}+(?![\p{L}}])/gu;

/** All texts under a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Every word of the running texts, as often as it occurs there. */
function wordsOfSite(): readonly string[] {
  const texts = FILES.flatMap((file) =>
    textsIn(parse(readFileSync(join(root, `content/nl/${file}.yaml`), 'utf8'))),
  );
  const page = readFileSync(join(root, PAGE), 'utf8');
  return [...texts, page].flatMap((text) => text.toLowerCase().match(WORD) ?? []);
}

/** A plan must go on to say 'Als …, dan …'. */
const KEPT: ReadonlySet<string> = new Set(['als', 'dan']);

export interface Writer {
  /** The same sentences with other words in them. */
  like(text: string): string;
}

/**
 * Writes text that means nothing but weighs as much as text: the words of the site, drawn at random.
 * It packs a little worse than real sentences do, so what is measured with it is rather too high.
 */
export function writer(seed: number): Writer {
  const words = wordsOfSite();
  const { uniform } = randomStream(seed, 0, 3);
  const draw = (word: string) => {
    if (KEPT.has(word.toLowerCase())) return word;
    const drawn = words[Math.floor(uniform() * words.length)] ?? '';
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    return isCapital ? drawn.charAt(0).toUpperCase() + drawn.slice(1) : drawn;
  };
  return { like: (text) => text.replace(WORD, draw) };
}
