import { describe, expect, it } from 'vitest';
import { LOWEST } from '../../tools/readability/bar.ts';
import { readability } from '../../tools/readability/douma.ts';
import { counts, rateOf } from '../../tools/readability/habits.ts';
import { HABITS } from '../../tools/readability/limits.ts';
import { isRunning, pages } from '../../tools/readability/runningTexts.ts';

describe('the readability of a text', () => {
  it('is that of Flesch-Douma', () => {
    // Six words in two sentences, seven syllables.
    const { score } = readability(['Ik bel je. Kom je morgen?']);
    expect(score).toBeCloseTo(206.84 - 0.93 * 3 - 77 * (7 / 6));
    expect(readability(['Ik bel.', 'Dat is verantwoordelijkheid.'])).toMatchObject({
      sentences: 2,
      words: 5,
      wordsPerSentence: 2.5,
      syllablesPerWord: 2,
    });
  });

  it('is far below the limit for office Dutch', () => {
    const text =
      'Ten behoeve van de implementatie van de verbetermaatregelen wordt medewerkers verzocht hun ontwikkelingsdoelstellingen te formuleren.';
    expect(readability([text]).score).toBeLessThan(LOWEST - 50);
  });

  it.each(['Ga door', 'Gelukt.', 'Voor wie?', 'Keith e.a. 2008', 'Uitleg over je antwoorden'])(
    'is not checked for a label: %s',
    (text) => expect(isRunning(text)).toBe(false),
  );

  it.each(['Je resultaat staat klaar.', "Dan vraag ik: 'Mag dat ook morgen?'"])(
    'is checked for a sentence: %s',
    (text) => expect(isRunning(text)).toBe(true),
  );
});

describe('all Dutch of the content', () => {
  it('is read, each file of it', () => {
    const names = pages().map(({ name }) => name);
    expect(names).toContain('nl/items.yaml');
    expect(names).toContain('nl/ui.yaml → start');
    expect(names.filter((name) => name.startsWith('nl/tips/'))).toHaveLength(6);
  });

  it.each(pages())(`scores ${LOWEST} or more: $name`, ({ texts }) => {
    expect(readability(texts).score).toBeGreaterThanOrEqual(LOWEST);
  });
});

describe('a habit', () => {
  const [word] = HABITS;
  const sentence = HABITS.find(({ found }) => 'sentence' in found);

  it('is counted per 1,000 words', () => {
    const texts = ['Iets is iets.', 'Ietsje of niets is dat ook.', 'Dat was tien woorden.'];
    expect(word && rateOf(word, texts)).toEqual({ times: 2, rate: 2_000 / 13 });
  });

  it('is counted per 100 sentences, without the plans of tips', () => {
    const texts = [
      'Zit het tegen, dan wacht je. Dat mag. Als het moet, ga je.',
      'Niets dan goeds.',
      'Als ik mijn jas ophang, dan bel ik.',
    ];
    expect(sentence && rateOf(sentence, texts)).toEqual({ times: 2, rate: 50 });
  });
});

describe('our habits', () => {
  const told = counts().map((count) => ({ ...count, name: count.habit.name }));

  it.each(told)('do not come back: $name in $texts', ({ habit, texts, rate, bound, isWithin }) => {
    const said = `${habit.name} in ${texts}: ${rate.toFixed(1)}, bound ${bound}; it ${habit.why}`;
    expect(isWithin, said).toBe(true);
  });
});
