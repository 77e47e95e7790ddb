import { askedItems } from '../../../domain/panel/reply.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import { FREQUENCIES, NEGATIONS } from './statements.ts';
import { wordsFrom, wordsOf } from './words.ts';

/** With the longest name that reads well, of three words. */
const MAX_WORDS = 18;

/** A colleague may be asked about anybody, and speaks of another. */
const WRONG_PERSON = ['ik', 'mij', 'me', 'mijn', 'je', 'jij', 'jouw'];
const GENDER = ['hij', 'hem', 'zij', 'ze', 'haar', 'zijn', 'hen', 'hun', 'die persoon'];

/** Without a name the sentence begins with its verb, and these would give an order. */
const ORDERS = ['laat', 'let', 'praat', 'start', 'wacht', 'weet', 'zet', 'sluit', 'rust'];

const START = '{name} ';

/** Finds a statement of the kern on a bouwsteen without words for a colleague, and words too many. */
export function observationFindings({ measures, giving }: Content): readonly Finding[] {
  const asked = new Set(
    measures.flatMap(({ instrument }) => askedItems(instrument).map(({ id }) => id)),
  );
  const worded = Object.keys(giving.statements);
  const without = [...asked]
    .filter((id) => !worded.includes(id))
    .map((id) => ({
      file: FILES.giving,
      path: ['statements'],
      where: id,
      what: 'deze stelling uit de kern heeft hier geen tekst voor een collega',
      remedy: `Voeg ${id} met een tekst toe onder statements`,
    }));
  const orphaned = worded
    .filter((id) => !asked.has(id))
    .map((id) => ({
      file: FILES.giving,
      path: ['statements', id],
      where: id,
      what: 'deze tekst hoort bij geen stelling over een bouwsteen in de kern',
      remedy: 'Haal de tekst weg of kijk of de id goed gespeld is',
    }));
  return [...without, ...orphaned];
}

/** What is wrong with one of these wordings. */
function faultsOf(text: string): readonly (readonly [what: string, remedy: string])[] {
  const listed = (words: readonly string[], what: string, remedy: string) => {
    const found = wordsFrom(words, text);
    return found.length === 0 ? [] : [[`${what}: ${found.join(', ')}`, remedy] as const];
  };
  const startsWell = text.startsWith(START) && !text.slice(START.length).includes('{name}');
  return [
    ...(startsWell
      ? []
      : [
          [
            'de naam staat niet vooraan, of vaker dan één keer',
            'Begin met {name} en het werkwoord: zonder naam begint de zin daarmee',
          ] as const,
        ]),
    ...(wordsOf(text).length > MAX_WORDS
      ? [
          [
            `de zin telt ${wordsOf(text).length} woorden`,
            `Kort hem in tot hooguit ${MAX_WORDS} woorden`,
          ] as const,
        ]
      : []),
    ...(ORDERS.includes(wordsOf(text)[1] ?? '')
      ? [
          [
            'zonder naam klinkt de zin als een opdracht',
            'Begin met een ander werkwoord, zoals kijkt of vertelt',
          ] as const,
        ]
      : []),
    ...listed(WRONG_PERSON, 'de zin gaat over iemand anders', 'Schrijf over wie erom vroeg'),
    ...listed(GENDER, 'de zin zegt of het een man of een vrouw is', 'Schrijf hem zonder dat woord'),
    ...listed(NEGATIONS, 'de zin heeft een ontkenning', 'Beschrijf wat iemand wel doet'),
    ...listed(FREQUENCIES, 'de zin zegt al hoe vaak', 'Haal het woord weg'),
  ];
}

/** Finds a wording for colleagues that breaks a rule of Dutch or of asking. */
export function observerFindings({ giving }: Content): readonly Finding[] {
  return Object.entries(giving.statements).flatMap(([id, text]) =>
    faultsOf(text).map(([what, remedy]) => ({
      file: FILES.giving,
      path: ['statements', id],
      where: id,
      what,
      remedy,
    })),
  );
}
