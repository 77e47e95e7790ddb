import { wordsOf, sentencesOf } from '../../../src/site/content/checks/words.ts';

/** A reaction to a situation, with the scale that it measures. */
export type Labelled = {
  readonly situation: string;
  readonly scale: string;
  readonly text: string;
};

const NUMBERS = new Set(
  (
    'één twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig half ' +
    'halve eerste tweede derde'
  ).split(' '),
);

/** The verb next to 'ik': after it at the start of a sentence, before it anywhere else. */
function firstVerb(words: readonly string[]): string {
  const at = words.indexOf('ik');
  return (at === 0 ? words[1] : words[at - 1]) ?? '';
}

/** The visible features of a reaction, for a person who does not read what it says. */
export const FEATURES: Readonly<Record<string, (text: string) => string>> = {
  'word count': (text) => `${wordsOf(text).length}`,
  'sentence count': (text) => `${sentencesOf(text).length}`,
  'first verb': (text) => firstVerb(wordsOf(text)),
  'a number': (text) => `${wordsOf(text).some((word) => /\d/.test(word) || NUMBERS.has(word))}`,
  ...Object.fromEntries(
    ['ook', 'dan', 'maar', 'vraag'].map((word) => [
      `'${word}'`,
      (text: string) => `${wordsOf(text).includes(word)}`,
    ]),
  ),
};

/** How well a scale fits a text: naive Bayes over features, learned from examples. */
function fit(features: readonly string[], scale: string, text: string, seen: readonly Labelled[]) {
  const own = seen.filter((one) => one.scale === scale);
  return features.reduce((total, name) => {
    const feature = FEATURES[name];
    if (feature === undefined) throw new Error(`no feature ${name}`);
    const value = feature(text);
    const values = new Set([value, ...seen.map((one) => feature(one.text))]);
    const count = own.filter((one) => feature(one.text) === value).length;
    return total + Math.log((count + 1) / (own.length + values.size));
  }, 0);
}

/** The share of the choice that falls on `right` when the best is chosen. A tie is shared equally. */
function share<T>(options: readonly T[], score: (option: T) => number, right: T): number {
  const best = Math.max(...options.map(score));
  const chosen = options.filter((option) => best - score(option) < 1e-9);
  return chosen.includes(right) ? 1 / chosen.length : 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * For how many reactions the scale is guessed correctly, each after learning from the other
 * situations.
 */
export function guessedScales(all: readonly Labelled[], features: readonly string[]): number {
  const scales = [...new Set(all.map(({ scale }) => scale))];
  return sum(
    all.map(({ situation, scale, text }) => {
      const seen = all.filter((one) => one.situation !== situation);
      return share(scales, (option) => fit(features, option, text, seen), scale);
    }),
  );
}

/** In how many situations the reaction on one scale is picked from the four. */
export function guessedWanted(
  all: readonly Labelled[],
  features: readonly string[],
  wanted: string,
): number {
  const scales = [...new Set(all.map(({ scale }) => scale))];
  return sum(
    all
      .filter(({ scale }) => scale === wanted)
      .map((right) => {
        const seen = all.filter((one) => one.situation !== right.situation);
        const four = all.filter((one) => one.situation === right.situation);
        const chance = (one: Labelled) =>
          fit(features, wanted, one.text, seen) -
          Math.log(sum(scales.map((scale) => Math.exp(fit(features, scale, one.text, seen)))));
        return share(four, chance, right);
      }),
  );
}
