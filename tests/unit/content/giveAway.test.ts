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
 * By chance 8 of 32 scales are right and 2 of 8 wanted reactions. Chance alone passes these in less
 * than one time in twenty (binomial, a quarter: P(13 or more) = .04, P(5 or more) = .03). Fewer than
 * chance tell nothing: whatever is left out to be guessed is rarer among what was learned from.
 */
const MOST_SCALES = 12;
const MOST_WANTED = 4;

const guessers: readonly (readonly [string, readonly string[]])[] = [
  ['all of it', Object.keys(FEATURES)],
  ...Object.keys(FEATURES).map((name) => [name, [name]] as const),
];

describe('who looks at the form of a reaction only', () => {
  it.each(guessers)('cannot tell its scale by %s', (_, features) => {
    expect(guessedScales(reactions, features)).toBeLessThanOrEqual(MOST_SCALES);
  });

  it.each(guessers)('cannot tell the one that is wanted by %s', (_, features) => {
    expect(guessedWanted(reactions, features, HELM)).toBeLessThanOrEqual(MOST_WANTED);
  });

  it.each(['ook', 'twee'])('could when each of the wanted had one word: %s', (word) => {
    const told = reactions.map((one) =>
      one.scale === HELM ? { ...one, text: `${one.text} Hier ${word}.` } : one,
    );
    expect(guessedWanted(told, Object.keys(FEATURES), HELM)).toBeGreaterThan(MOST_WANTED);
  });

  it('could when each scale had a verb of its own', () => {
    const told = reactions.map((one) => ({
      ...one,
      text: one.text.replace(/^\w+ \w+/, `Ik ${one.scale}`),
    }));
    expect(guessedScales(told, ['first verb'])).toBeGreaterThan(MOST_SCALES);
  });
});
