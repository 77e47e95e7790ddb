import { describe, expect, it } from 'vitest';
import { broken, edited, expectTold } from '../../../support/contentCopy.ts';
import {
  forward,
  indexOf,
  instrument,
  reaction,
  situation,
  tip,
  tipFile,
  tips,
} from './samples.ts';

const ROLES = 'nl/roles.yaml';
const UI = 'nl/ui.yaml';
const INSTRUMENT = 'instrument/v1.yaml';
const NORMS = 'norms/v1.yaml';
const inFile = indexOf(
  tips.filter(({ trait }) => trait === tip.trait),
  tip,
);

describe('a field', () => {
  it('that is missing must be added, at the entry with its id', () => {
    const lines = edited(tipFile, (document) => document.deleteIn([inFile, 'plan']));
    expectTold(
      lines,
      tipFile,
      `regel 1 · ${tip.id} → plan`,
      'het veld ontbreekt',
      'Voeg het veld plan toe',
    );
  });

  it('that is missing and knows only a few words says which', () => {
    const lines = edited(tipFile, (document) => document.deleteIn([inFile, 'kind']));
    const remedy = 'Voeg het veld kind toe en kies uit: practise, use, overdo';
    expectTold(lines, tipFile, `${tip.id} → kind`, 'het veld ontbreekt', remedy);
  });

  it('that is unknown must be removed', () => {
    const lines = edited(tipFile, (document) => document.setIn([inFile, 'planning'], 'x'));
    const remedy = 'Haal dit veld weg of kijk of de naam goed gespeld is';
    expectTold(
      lines,
      tipFile,
      `${tip.id} → planning`,
      'het veld planning is hier onbekend',
      remedy,
    );
  });

  it('that is empty must be filled', () => {
    const lines = edited(UI, (document) => document.setIn(['site', 'menu'], null));
    expectTold(lines, UI, 'site → menu', 'er staat niets achter de naam', 'Vul het in');
  });

  it('without a text asks for one', () => {
    const lines = edited(UI, (document) => document.setIn(['site', 'menu'], ' '));
    expectTold(lines, UI, 'site → menu', 'de tekst is leeg', 'Schrijf hier een tekst');
  });

  it('over several lines must become one', () => {
    const lines = edited(UI, (document) => document.setIn(['site', 'menu'], 'Zo\ndus'));
    expectTold(
      lines,
      UI,
      'site → menu',
      'loopt over meer regels',
      'Zet de hele tekst op één regel',
    );
  });

  it.each([
    [12, 'er staat een getal'],
    [1.5, 'er staat een getal met een punt'],
    [true, 'er staat true'],
    [['a'], 'er staat een lijst'],
    [{ a: 'b' }, 'er staat een groep velden'],
  ])('for a text does not hold %j', (value, what) => {
    const lines = edited(UI, (document) => document.setIn(['site', 'menu'], value));
    expectTold(
      lines,
      UI,
      'site → menu',
      `hier hoort een tekst en ${what}`,
      'Schrijf hier één tekst',
    );
  });

  it.each([
    ['negen', 'hier hoort een getal en er staat een tekst', 'Schrijf hier een getal'],
    [9.5, 'hier hoort een heel getal', 'zonder komma of punt'],
    [0, '0 past hier niet', 'Schrijf een getal van minstens 1'],
    [500, '500 past hier niet', 'Schrijf een getal van hooguit 100'],
  ])('for a whole number does not hold %j', (value, what, remedy) => {
    const lines = edited(NORMS, (document) => document.setIn(['careless', 'run'], value));
    expectTold(lines, NORMS, 'careless → run', what, remedy);
  });

  it('with a choice lists the options', () => {
    const path = ['statements', indexOf(instrument.statements, forward), 'keying'];
    const lines = edited(INSTRUMENT, (document) => document.setIn(path, 'vooruit'));
    expectTold(
      lines,
      INSTRUMENT,
      `${forward.id} → keying`,
      'vooruit kan hier niet staan',
      'Kies uit: forward, reversed',
    );
  });

  it('deep in a situation goes by the closest id', () => {
    const path = ['situations', 0, 'reactions', indexOf(situation.reactions, reaction), 'scale'];
    const lines = edited(INSTRUMENT, (document) => document.setIn(path, 'held'));
    expectTold(
      lines,
      INSTRUMENT,
      `· ${reaction.id} → scale`,
      'held kan hier niet staan',
      'Kies uit: slachtoffer',
    );
  });

  it('in a list without ids goes by its number', () => {
    const lines = edited(UI, (document) => document.deleteIn(['start', 'about', 1, 'text']));
    expectTold(
      lines,
      UI,
      'start → about → nr. 2 → text',
      'het veld ontbreekt',
      'Voeg het veld text toe',
    );
  });

  it('for a version is v and a number', () => {
    const lines = edited(INSTRUMENT, (document) => document.set('version', 'twee'));
    expectTold(lines, INSTRUMENT, 'version', 'dit is geen versie', 'Schrijf een v met een nummer');
  });
});

describe('a list', () => {
  it.each([
    [4, 'minstens 5'],
    [6, 'hooguit 5'],
  ])('of %i answers is not the five there must be', (count, bound) => {
    const answers = Array.from({ length: count }, (_, index) => `a${index}`);
    const lines = edited(UI, (document) => document.setIn(['questionnaire', 'answers'], answers));
    expectTold(
      lines,
      UI,
      'questionnaire → answers',
      `deze lijst telt er ${count}`,
      `Zorg dat het er ${bound} zijn`,
    );
  });

  it('of sayings has three', () => {
    const file = 'nl/roles.yaml';
    const lines = edited(file, (document) => document.deleteIn(['redder', 'wayOut', 'sayings', 0]));
    expectTold(
      lines,
      file,
      'redder → wayOut → sayings',
      'deze lijst telt er 2',
      'Zorg dat het er precies 3 zijn',
    );
  });

  it('is not a text, and is reported once', () => {
    const file = 'nl/traits.yaml';
    const lines = edited(file, (document) => document.setIn(['proactiviteit', 'label'], 'Pro'));
    expectTold(
      lines,
      file,
      'proactiviteit → label',
      'hier hoort een lijst',
      'die begint met een streepje',
    );
    expect(lines).toHaveLength(1);
  });

  it('for the radar has short lines', () => {
    const file = 'nl/traits.yaml';
    const lines = edited(file, (document) =>
      document.setIn(['proactiviteit', 'label', 0], 'Verantwoordelijk'),
    );
    expectTold(
      lines,
      file,
      'proactiviteit → label → nr. 1',
      'te lang voor de radar',
      'hooguit 14 tekens',
    );
  });

  it('in the place of a group of fields asks for fields', () => {
    expectTold(
      broken(UI, /[^]*/, '[]'),
      UI,
      'het hele bestand',
      'hier hoort een groep velden',
      'Schrijf elk veld als',
    );
  });
});

describe('an id', () => {
  it('has small letters, digits and hyphens', () => {
    const lines = broken('nl/items.yaml', `  ${forward.id}:`, '  Te_Groot:');
    expectTold(
      lines,
      'nl/items.yaml',
      'Te_Groot',
      '"Te_Groot" kan geen id zijn',
      'Gebruik alleen kleine letters',
    );
  });

  it.each([
    ['a statement', INSTRUMENT, ['statements', 0]],
    ['a situation', INSTRUMENT, ['situations', 0]],
    ['a reaction', INSTRUMENT, ['situations', 0, 'reactions', 0]],
    ['a tip', tipFile, [0]],
  ])('is not missing from %s', (_, file, path) => {
    const lines = edited(file, (document) => document.deleteIn([...path, 'id']));
    expectTold(lines, file, 'nr. 1 → id', 'het veld ontbreekt', 'Voeg het veld id toe');
  });
});

describe('a plan', () => {
  it.each(['Ik kom thuis, dan begin ik.', 'Als ik thuiskom begin ik.'])(
    'is an als-dan: %s',
    (plan) => {
      const lines = edited(tipFile, (document) => document.setIn([inFile, 'plan'], plan));
      expectTold(lines, tipFile, `${tip.id} → plan`, 'geen als-dan-zin', "Begin met 'Als'");
    },
  );

  it('is an als-dan for a role too', () => {
    const lines = edited(ROLES, (document) =>
      document.setIn(['redder', 'wayOut', 'plan'], 'Ik vraag het eerst.'),
    );
    expectTold(lines, ROLES, 'redder → plan', 'geen als-dan-zin', "Begin met 'Als'");
  });
});

describe('a slot', () => {
  it.each([
    [['site', 'menu'], 'Hoe {x} het doet', '{x} wordt hier niet ingevuld', 'Haal de accolades weg'],
    [['site', 'menu'], 'Hoe {x het doet', '{ wordt hier niet ingevuld', 'Haal de accolades weg'],
    [
      ['questionnaire', 'progress'],
      '{n} van {total}, {x}',
      '{x} wordt hier niet',
      'alleen {n} en {total} gebruiken',
    ],
    [
      ['questionnaire', 'progress'],
      '{n} van veel',
      'ontbreekt {total}',
      'Zet {n} en {total} in de tekst',
    ],
  ])('that the interface does not fill, or misses: %j %s', (path, text, what, remedy) => {
    const lines = edited(UI, (document) => document.setIn(path, text));
    expectTold(lines, UI, path.join(' → '), what, remedy);
  });
});
