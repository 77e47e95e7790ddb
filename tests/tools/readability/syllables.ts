// cspell:words tiem kootsj sijt ejum aeiou aeiouyäëïöü

/** Loanwords that do not follow Dutch spelling, spelled as they are said. */
const AS_SAID: readonly (readonly [RegExp, string])[] = [
  [/team/g, 'tiem'],
  [/coach/g, 'kootsj'],
  [/(?<=^on|^off|dead)line/g, 'lijn'],
  [/site(?=$|s)/g, 'sijt'],
  [/eum(?=$|s)/g, 'ejum'],
  [/qu/g, 'kw'],
  // At the start of a syllable a y is a consonant: yoga, royaal.
  [/y(?=[aeiou])/g, 'j'],
];

/**
 * One match is one syllable: the longest group of vowels that is said as one. A trema begins a new
 * syllable and may itself be the start of a group, as in reëel. Compounds need no rule: where two
 * vowels would run together, Dutch spelling has a trema or a hyphen.
 */
const NUCLEUS = new RegExp(
  [
    'i(?=ee|eu[sz])', // officieel, serieus: the i stands alone
    '(?<=t)io(?=n)', // station, nationaal: said as one
    'eau|eeu|ieu', // niveau, sneeuw, nieuw
    'aai|ooi|oei', // draai, nooit, groei
    'aa|oo|uu|[eë]e|[iï]e|[oö]e|[eë]u|[uü]i|[eë]i|ij|[oö]u|au',
    '[aeo]y', // display, hockey
    '[aeiouyäëïöü]',
  ].join('|'),
  'g',
);

/** How many syllables a Dutch word has. A number and a word without vowels count as one. */
export function syllables(word: string): number {
  // Accents say where the stress is and divide nothing; a trema (U+0308) stays.
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u0307\u0309-\u036f]/g, '')
    .normalize('NFC');
  const said = AS_SAID.reduce((text, [from, to]) => text.replaceAll(from, to), plain);
  return Math.max(1, said.match(NUCLEUS)?.length ?? 0);
}
