import { describe, expect, it } from 'vitest';
import { edited, expectTold } from '../../../support/contentCopy.ts';
import { forward, reaction, reversed, situation, tip, tipFile, words } from './samples.ts';

const FILE = 'nl/items.yaml';

const statement = (id: string, text: string) =>
  edited(FILE, (document) => document.setIn(['statements', id], text));
const situationText = (text: string) =>
  edited(FILE, (document) => document.setIn(['situations', situation.id, 'text'], text));

/** The texts of the reactions of the sample situation, in order. */
const reactions = (...texts: readonly string[]) =>
  edited(FILE, (document) => {
    for (const [index, text] of texts.entries()) {
      document.setIn(
        ['situations', situation.id, 'reactions', situation.reactions[index]?.id],
        text,
      );
    }
  });

describe('a statement', () => {
  it('of more than 14 words', () => {
    const lines = statement(forward.id, words(15));
    expectTold(
      lines,
      FILE,
      `· ${forward.id}:`,
      'de stelling telt 15 woorden',
      'Kort hem in tot hooguit 14 woorden',
    );
  });

  it('of 14 words is fine', () => {
    expect(statement(forward.id, words(14))).toEqual([]);
  });

  it('that is not in ik-vorm', () => {
    const lines = statement(forward.id, 'Een klus gaat uit zichzelf goed.');
    expectTold(
      lines,
      FILE,
      `· ${forward.id}:`,
      'niet in de ik-vorm',
      'Schrijf hem met ik, mij, me of mijn',
    );
  });

  it.each(['Dat kost mij tijd.', 'Dat kost me tijd.', 'Mijn dag begint.'])(
    'in ik-vorm: %s',
    (text) => {
      expect(statement(forward.id, text)).toEqual([]);
    },
  );

  it.each([
    'altijd',
    'nooit',
    'vaak',
    'soms',
    'zelden',
    'meestal',
    'regelmatig',
    'steeds',
    'af en toe',
  ])('that says how often: %s', (word) => {
    const lines = statement(forward.id, `Ik kijk ${word} naar wat beter kan.`);
    expectTold(
      lines,
      FILE,
      `· ${forward.id}:`,
      `hoe vaak iets gebeurt: ${word}`,
      'Haal het woord weg',
    );
  });

  it.each(['niet', 'niets', 'geen', 'nooit', 'niemand', 'nergens', 'zonder', 'nauwelijks', 'noch'])(
    'that is reversed by a negation: %s',
    (word) => {
      const lines = statement(reversed.id, `Ik vraag ${word} hulp.`);
      expectTold(
        lines,
        FILE,
        `· ${reversed.id}:`,
        `met een ontkenning: ${word}`,
        'Beschrijf wat iemand wel doet',
      );
    },
  );

  it.each([
    ['Ik begin vroeg en maak de klus af.', 'en … maak'],
    ['Ik zwijg of loop weg.', 'of … loop'],
    ['Ik probeer te luisteren en te vragen.', 'en … vragen'],
  ])('that asks two things at once: %s', (text, joined) => {
    const lines = statement(forward.id, text);
    expectTold(lines, FILE, `· ${forward.id}:`, `naar twee dingen tegelijk: ${joined}`, 'één over');
  });

  it.each([
    'Ik verdeel mijn tijd tussen thuis en werk.',
    'Ik kijk eerst of een probleem vanzelf overgaat.',
    'Wat ik zeg en doe, is hetzelfde.',
  ])('may have en or of where it asks one thing: %s', (text) => {
    expect(statement(forward.id, text)).toEqual([]);
  });

  it('that is forward may have a negation, and a similar word is no negation', () => {
    expect(statement(forward.id, 'Ik doe het niet.')).toEqual([]);
    expect(statement(reversed.id, 'Ik geniet genoeg.')).toEqual([]);
  });
});

describe('a situation', () => {
  it('of more than 25 words', () => {
    const lines = situationText(`${words(13)}. ${words(13)}.`);
    expectTold(
      lines,
      FILE,
      `· ${situation.id} → text:`,
      'de situatie telt 26 woorden',
      'tot hooguit 25 woorden',
    );
  });

  it('of 25 words is fine', () => {
    expect(situationText(`${words(13)}. ${words(12)}.`)).toEqual([]);
  });
});

describe('a reaction', () => {
  it.each([10, 17])('of %i words', (count) => {
    const lines = reactions(words(count));
    const remedy = 'Schrijf hem in 11 tot 16 woorden';
    expectTold(lines, FILE, `· ${reaction.id}:`, `de reactie telt ${count} woorden`, remedy);
  });

  it.each([11, 16])('of %i words is fine', (count) => {
    expect(reactions(...Array.from({ length: 4 }, () => words(count)))).toEqual([]);
  });

  it('that differs by more than four words from another', () => {
    const lines = reactions(words(11), words(16), words(13), words(13));
    const remedy = 'hooguit 4 woorden verschil';
    expectTold(lines, FILE, `· ${situation.id}:`, 'de reacties tellen 11 tot 16 woorden', remedy);
  });

  it('that differs by four words is fine', () => {
    expect(reactions(words(11), words(15), words(13), words(13))).toEqual([]);
  });

  it.each(['lui', 'slordige', 'zielig', 'verstandig', 'eerlijke'])(
    'with a judgement: %s',
    (word) => {
      const lines = reactions(`${words(12)} ${word}`);
      expectTold(
        lines,
        FILE,
        `· ${reaction.id}:`,
        `staat een oordeel: ${word}`,
        'laat het oordeel',
      );
    },
  );

  it.each(['jij', 'jullie', 'je moet', 'had je'])('that blames: %s', (blame) => {
    const lines = reactions(`${words(11)} ${blame}`);
    expectTold(lines, FILE, `· ${reaction.id}:`, `rechtstreeks de schuld: ${blame}`, 'zonder jij');
  });

  it.each(['altijd', 'nooit', 'iedereen', 'alles', 'hoe dan ook'])(
    'with an absolute: %s',
    (word) => {
      const lines = reactions(`${words(12)} ${word}`);
      expectTold(lines, FILE, `· ${reaction.id}:`, `zonder uitzondering: ${word}`, 'deze ene keer');
    },
  );
});

describe('any text', () => {
  it.each([
    [FILE, ['situations', situation.id, 'text'], `situations → ${situation.id} → text`],
    ['nl/ui.yaml', ['start', 'about', 0, 'text'], 'start → about → nr. 1 → text'],
    ['nl/traits.yaml', ['proactiviteit', 'low'], 'proactiviteit → low'],
    ['nl/roles.yaml', ['redder', 'wayOut', 'sayings', 1], 'redder → wayOut → sayings → nr. 2'],
    [tipFile, [0, 'gives'], `${tip.id} → gives`],
  ])('in %s has no long sentence and no exclamation mark', (file, path, place) => {
    const long = edited(file, (document) => document.setIn(path, `Kort. ${words(21)}.`));
    expectTold(
      long,
      file,
      `· ${place}:`,
      'een zin telt 21 woorden ("ik doe doe doe …")',
      'van hooguit 20 woorden',
    );
    const loud = edited(file, (document) => document.setIn(path, 'Begin vandaag!'));
    expectTold(
      loud,
      file,
      `· ${place}:`,
      'er staat een uitroepteken',
      'Haal het weg of schrijf een punt',
    );
  });

  it.each(['. ', '? ', "?' ", '… '])('may be long when its sentences are not: %s', (end) => {
    const text = `${words(20)}${end}${words(20)}.`;
    expect(edited('nl/ui.yaml', (document) => document.setIn(['start', 'lead'], text))).toEqual([]);
  });

  it('is checked also when the fields of its file are wrong', () => {
    const lines = edited('nl/ui.yaml', (document) => {
      document.setIn(['site', 'menu'], 'Begin!');
      document.deleteIn(['site', 'skip']);
    });
    expect(lines).toHaveLength(2);
  });
});
