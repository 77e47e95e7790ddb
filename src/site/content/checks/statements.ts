import type { Statement } from '../../../domain/test/instrument.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import { joinedVerbs } from './joined.ts';
import { wordsFrom, wordsOf } from './words.ts';

const MAX_WORDS = 14;
const FIRST_PERSON = ['ik', 'mij', 'me', 'mijn', 'mezelf', 'mijzelf'];
export const NEGATIONS = [
  'niet',
  'niets',
  'niks',
  'geen',
  'nooit',
  'niemand',
  'nergens',
  'zonder',
  'nauwelijks',
  'noch',
  'evenmin',
  'amper',
];
/** The answer scale is a frequency; a statement with another frequency asks two things at once. */
export const FREQUENCIES = [
  'altijd',
  'nooit',
  'vaak',
  'vaker',
  'soms',
  'zelden',
  'meestal',
  'regelmatig',
  'geregeld',
  'dikwijls',
  'steeds',
  'telkens',
  'weleens',
  'doorgaans',
  'gewoonlijk',
  'voortdurend',
  'af en toe',
  'elke keer',
];

/** A rule for the words of a statement: gives what is wrong, or null. */
type Rule = {
  readonly fault: (text: string, item: Statement) => string | null;
  readonly remedy: string;
};

const listed = (words: readonly string[], what: string) =>
  words.length === 0 ? null : `${what}: ${words.join(', ')}`;

const RULES: readonly Rule[] = [
  {
    fault: (text) =>
      wordsOf(text).length > MAX_WORDS ? `de stelling telt ${wordsOf(text).length} woorden` : null,
    remedy: `Kort hem in tot hooguit ${MAX_WORDS} woorden`,
  },
  {
    fault: (text) =>
      wordsFrom(FIRST_PERSON, text).length === 0 ? 'de stelling staat niet in de ik-vorm' : null,
    remedy: 'Schrijf hem met ik, mij, me of mijn',
  },
  {
    fault: (text) =>
      listed(wordsFrom(FREQUENCIES, text), 'in de stelling staat hoe vaak iets gebeurt'),
    remedy: 'Haal het woord weg: hoe vaak, zegt het antwoord al',
  },
  {
    fault: (text) => listed(joinedVerbs(text), 'de stelling vraagt naar twee dingen tegelijk'),
    remedy: 'Houd er één over, of maak er twee stellingen van',
  },
  {
    fault: (text, { keying }) =>
      keying === 'reversed'
        ? listed(wordsFrom(NEGATIONS, text), 'een omgekeerde stelling met een ontkenning')
        : null,
    remedy: 'Beschrijf wat iemand wel doet',
  },
];

/** Finds a statement whose words break a rule; one problem per rule. */
export function statementFindings({ instrument, items }: Content): readonly Finding[] {
  return instrument.statements.flatMap((item) => {
    const text = items.statements[item.id];
    // `wording` reports a statement without words.
    if (text === undefined) return [];
    const place = { file: FILES.items, path: ['statements', item.id], where: item.id };
    return RULES.flatMap(({ fault, remedy }) => {
      const what = fault(text, item);
      return what === null ? [] : [{ ...place, what, remedy }];
    });
  });
}
