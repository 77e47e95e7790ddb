import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/site/content/load.ts';
import { HELM } from '../../../src/domain/test/scales.ts';
import type { Labelled } from './guesser.ts';
import { FEATURES, guessedScales, guessedWanted } from './guesser.ts';

const { instrument, items } = loadContent(resolve(import.meta.dirname, '../../../content'));
const reactions: readonly Labelled[] = instrument.situations.flatMap((situation) =>
  situation.reactions.map(({ id, scale }) => ({
    situation: situation.id,
    scale,
    text: items.situations[situation.id]?.reactions[id] ?? '',
  })),
);

/**
 * By chance 8 of 32 scales and 2 of 8 wanted reactions are right. Chance alone passes these limits
 * less than one time in twenty (binomial, a quarter: P(13 or more) = .04, P(5 or more) = .03). A
 * result below chance means nothing: the scale left out for guessing is rarer in the examples.
 */
const MOST_SCALES = 12;
const MOST_WANTED = 4;

const guessers: readonly (readonly [string, readonly string[]])[] = [
  ['all of it', Object.keys(FEATURES)],
  ...Object.keys(FEATURES).map((name) => [name, [name]] as const),
];

describe('a person who looks only at the form of a reaction', () => {
  it.each(guessers)('cannot tell its scale by %s', (_, features) => {
    expect(guessedScales(reactions, features)).toBeLessThanOrEqual(MOST_SCALES);
  });

  it.each(guessers)('cannot tell the wanted one by %s', (_, features) => {
    expect(guessedWanted(reactions, features, HELM)).toBeLessThanOrEqual(MOST_WANTED);
  });

  it.each(['ook', 'twee'])(
    'could do so if each wanted reaction had one word in common: %s',
    (word) => {
      const told = reactions.map((one) =>
        one.scale === HELM ? { ...one, text: `${one.text} Hier ${word}.` } : one,
      );
      expect(guessedWanted(told, Object.keys(FEATURES), HELM)).toBeGreaterThan(MOST_WANTED);
    },
  );

  it('could do so if each scale had its own verb', () => {
    const told = reactions.map((one) => ({
      ...one,
      text: one.text.replace(/^\w+ \w+/, `Ik ${one.scale}`),
    }));
    expect(guessedScales(told, ['first verb'])).toBeGreaterThan(MOST_SCALES);
  });
});
