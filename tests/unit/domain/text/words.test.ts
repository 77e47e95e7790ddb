// cspell:ignore coordinatie ideeen
import { describe, expect, it } from 'vitest';
import { foldedWords, sentencesOf, wordsOf } from '../../../../src/domain/text/words.ts';
import { fc } from '../../../support/builders/property.ts';

describe('the words of a text', () => {
  it.each([
    ['Eén ding', ['een', 'ding']],
    ['één ding', ['een', 'ding']],
    ['e\u0301e\u0301n', ['een']],
    ['Burn-out, of burnout', ['burnout', 'of', 'burnout']],
    ['ideeën – en coördinatie', ['ideeen', 'en', 'coordinatie']],
    ["foto's van '360 graden'", ['foto', 's', 'van', '360', 'graden']],
    ['-- “…” !? \u{1F600}', []],
    ['', []],
  ])('are compared without capitals, accents and hyphens: %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const { at, text: word, folded } of wordsOf(text)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + word.length;
          expect(text.slice(at, end)).toBe(word);
          expect(folded).not.toBe('');
        }
      }),
    );
  });
});

describe('the sentences of a paragraph', () => {
  it.each([
    ['Eén. Twee? Drie', ['Eén.', 'Twee?', 'Drie']],
    ["Je vraagt: 'Mag dat?' Het antwoord is ja.", ["Je vraagt: 'Mag dat?'", 'Het antwoord is ja.']],
    ['Zij (Bollich e.a., 2011) zagen het.', ['Zij (Bollich e.a., 2011) zagen het.']],
    ['', []],
  ])('are told apart: %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
