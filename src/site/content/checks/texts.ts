import { LOCALES } from '../../../i18n/locales.ts';
import type { Path } from '../errors/place.ts';
import { placeName } from '../errors/place.ts';
import type { Problem } from '../errors/problem.ts';
import type { Source } from '../errors/source.ts';
import { remembered, ROOM_FOR_TEXTS } from '../remembered.ts';
import { sentencesOf, wordsOf } from './words.ts';

const MAX_WORDS = 20;

type Fault = Pick<Problem, 'what' | 'remedy'>;
type Text = { readonly path: Path; readonly text: string };

/** Every text in a value from YAML, with its path. */
export function textsIn(value: unknown, path: Path): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** What is wrong with a text that people read, in any file. */
export const textFaults = remembered(ROOM_FOR_TEXTS, (text: string): readonly Fault[] => {
  const long = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > MAX_WORDS);
  const tooLong = long.map((sentence) => ({
    what: `een zin telt ${wordsOf(sentence).length} woorden ("${wordsOf(sentence).slice(0, 4).join(' ')} …")`,
    remedy: `Maak er kortere zinnen van, van hooguit ${MAX_WORDS} woorden`,
  }));
  const loud = { what: 'er staat een uitroepteken', remedy: 'Haal het weg of schrijf een punt' };
  return [...tooLong, ...(text.includes('!') ? [loud] : [])];
});

/** Rules for every text that people read: in any file, also when its fields are wrong. */
export function textProblems(source: Source): readonly Problem[] {
  if (!LOCALES.some(({ code }) => source.file.startsWith(`${code}/`))) return [];
  return textsIn(source.data, []).flatMap(({ path, text }) => {
    const { file, data, lineOf } = source;
    return textFaults(text).map((fault) => ({
      file,
      line: lineOf(path),
      where: placeName(data, path),
      ...fault,
    }));
  });
}
