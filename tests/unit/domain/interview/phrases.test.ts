// cspell:disable -- made-up words
import { describe, expect, it } from 'vitest';
import { readerOf, readVacancy } from '../../../support/builders/vacancies.ts';

const READERS = {
  word: readerOf({ traits: { authenticiteit: ['open', 'moed*'] } }),
  choice: readerOf({ traits: { authenticiteit: ['wil|wilt leren'] } }),
  room: readerOf({ traits: { authenticiteit: ['denk* … mee'] } }),
  long: readerOf({
    traits: { authenticiteit: ['mee', 'mee doen'] },
    nothing: ['niet *', 'mee gaan'],
  }),
};

describe('a phrase', () => {
  it.each<[string, keyof typeof READERS, string, readonly string[]]>([
    ['a word as a whole', 'word', 'Open deur', ['open']],
    ['no longer word', 'word', 'openingstijd', []],
    ['a word by its beginning', 'word', 'Moedige mensen', ['moedige']],
    ['one of a choice', 'choice', 'je wilt leren', ['wilt leren']],
    ['the other of it', 'choice', 'ik wil leren', ['wil leren']],
    ['nothing between its words', 'choice', 'je wilt graag leren', []],
    [
      'words in the room for them',
      'room',
      'je denkt graag en veel mee',
      ['denkt graag en veel mee'],
    ],
    ['none of them', 'room', 'denk mee', ['denk mee']],
    ['no more than four', 'room', 'denk een twee drie vier vijf mee', []],
    ['the nearest word that fits', 'room', 'denk mee, mee', ['denk mee']],
    ['a line end between', 'room', 'denkt\r\n  mee', ['denkt mee']],
    ['a bullet between', 'room', 'denkt • mee', ['denkt • mee']],
    ['no end of a sentence', 'room', 'Ik denk. Mee', []],
    ['no question either', 'room', 'Denk je? Mee', []],
    ['the longest of two', 'long', 'mee doen', ['mee doen']],
    ['the longest, when that means nothing', 'long', 'mee gaan', []],
    ['nothing after a no', 'long', 'niet mee', []],
    ['something after a no and another word', 'long', 'niet alleen mee', ['mee']],
  ])('takes %s', (_, reader, text, words) => {
    expect(READERS[reader](text).matches.flatMap((match) => match.words)).toEqual(words);
  });

  it('that comes back counts once, as it was written first', () => {
    expect(READERS.word('Moedig, moed, MOEDIG').matches[0]?.words).toEqual(['moedig']);
  });
});

describe('the side of the employer', () => {
  const read = readerOf({
    traits: { authenticiteit: ['lef'] },
    others: [{ name: 'humor', words: ['grap*'] }],
    offers: ['wij bieden', 'bieden'],
    asks: ['je bent'],
  });

  it.each([
    ['lef', true],
    ['Wij bieden lef', false],
    ['Wij bieden een baan. Je bent vol lef', true],
    ['Je bent blij. Wij bieden lef', false],
    ['Lef! Wij bieden lef', true],
    ['Je bent wat wij bieden: lef', false],
  ])('is not what it asks: %s', (text, isFound) => {
    expect(read(text).matches).toHaveLength(isFound ? 1 : 0);
    expect(read(text.replaceAll(/lef/gi, 'grapjes')).others).toHaveLength(isFound ? 1 : 0);
  });
});

describe('what a recruiter saw go wrong', () => {
  it.each([
    'Flexibele werktijden en een flexibel rooster.',
    'Wij bieden kansen en groei.',
    'Plannen voor thuiswerken.',
    'Wij zijn een betrouwbare werkgever.',
    'Je bent verantwoordelijk voor de kassa.',
    'Een betrouwbare werkgever met innovatieve oplossingen.',
    'Je krijgt veel feedback en eigen verantwoordelijkheid.',
    'Ervaring is niet nodig, stress hoeft niet.',
    'Een eerlijke en flexibele werkgever. De uren zijn flexibel.',
  ])('asks for nothing: %s', (text) => {
    expect(readVacancy(text)).toEqual({ matches: [], others: [], unread: 0 });
  });

  it.each([
    ['proactiviteit', 'proactiviteit, regie, zelfsturend, meedenken, besluitvaardig'],
    ['verantwoordelijkheid', 'ownership'],
    ['authenticiteit', 'lef, assertief, eerlijk'],
    ['visie-en-doelen', 'je prioriteert, resultaatgericht'],
    ['continu-leren', 'je wilt leren, jezelf ontwikkelen, evalueren'],
  ])('is found under %s: %s', (trait, text) => {
    expect(readVacancy(text)).toEqual({
      matches: [
        { trait, words: text.replace('je prio', 'prio').replace('je wilt', 'wilt').split(', ') },
      ],
      others: [],
      unread: 0,
    });
  });

  it('is told as what no bouwsteen measures', () => {
    expect(readVacancy('teamplayer, klantgericht, communicatief en nauwkeurig').others).toEqual([
      'samenwerken',
      'klantgericht',
      'communicatief',
      'nauwkeurig',
    ]);
    expect(readVacancy('stressbestendig, zelfverzekerd, sensitief, invoelend, flexibel')).toEqual({
      matches: [],
      others: ['stressbestendig', 'zelfverzekerd', 'inlevingsvermogen', 'flexibel'],
      unread: 0,
    });
  });

  it.each([
    ['neemt initiatief', 'initiatief'],
    ['initiatief nemen', 'initiatief'],
    ['pakt zelf dingen aan', 'pakt zelf dingen aan'],
    ['denkt graag met ons mee', 'denkt graag met ons mee'],
    ['om mee te denken', 'mee te denken'],
    ['kijkt altijd vooruit', 'kijkt altijd vooruit'],
    ['niet alleen zelfstandig, ook vrolijk', 'zelfstandig'],
  ])('is found in a verb that is split: %s', (text, shown) => {
    expect(readVacancy(`Je ${text}.`).matches[0]?.words).toEqual([shown]);
  });

  it.each(['Je werkt niet zelfstandig.', 'Zonder eigen initiatief.', 'Je hoeft niet te plannen.'])(
    'is not found after a no: %s',
    (text) => expect(readVacancy(text)).toEqual({ matches: [], others: [], unread: 0 }),
  );
});
