import { sentencesOf, wordsOf } from '../../../src/site/content/checks/words.ts';
import { HABITS, type Habit } from './limits.ts';
import { pages, type Page } from './runningTexts.ts';

/** The texts that are looked at together. */
type Texts = keyof Extract<Habit['bound'], { most: unknown }>['most'];

export type Count = {
  readonly habit: Habit;
  readonly texts: Texts;
  readonly times: number;
  /** Per 1,000 words, or per 100 sentences. */
  readonly rate: number;
  readonly bound: number;
  readonly isWithin: boolean;
};

/** Each text once: no parts of a file, and not the statements, whose words are measured and final. */
const isDutch = ({ name }: Page) =>
  name.startsWith('nl/') && !name.includes('→') && !name.endsWith('/items.yaml');
const isTips = ({ name }: Page) => name.startsWith('nl/tips/');

/** The plan of a tip must be an als-dan sentence. */
const PLAN = /^Als .*, dan /;

/** How often a habit occurs in texts, and how often that is. */
export function rateOf({ found }: Habit, texts: readonly string[]): Pick<Count, 'times' | 'rate'> {
  if ('word' in found) {
    const words = texts.flatMap(wordsOf);
    const times = words.filter((word) => found.word.test(word)).length;
    return { times, rate: (1_000 * times) / words.length };
  }
  const sentences = texts.filter((text) => !PLAN.test(text)).flatMap(sentencesOf);
  const times = sentences.filter((sentence) => found.sentence.test(sentence)).length;
  return { times, rate: (100 * times) / sentences.length };
}

/** Every habit in all Dutch of the content, and in the tips alone. */
export function counts(): readonly Count[] {
  const all = pages().filter(isDutch);
  const sets = [
    ['content', all],
    ['tips', all.filter(isTips)],
  ] as const;
  return HABITS.flatMap((habit) =>
    sets.map(([texts, of]): Count => {
      const found = rateOf(
        habit,
        of.flatMap((page) => page.texts),
      );
      const limits = 'most' in habit.bound ? habit.bound.most : habit.bound.least;
      const bound = limits[texts];
      const isWithin = 'most' in habit.bound ? found.rate <= bound : found.rate >= bound;
      return { habit, texts, ...found, bound, isWithin };
    }),
  );
}
