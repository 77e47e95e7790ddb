import { wordsOf } from './words.ts';

/** Verbs in ik-form that an author is likely to join in one statement. */
export const VERBS: readonly string[] = (
  'beantwoord bedenk begin begrijp bel beloof ben bereid bespreek bied bijt blijf breng ' +
  'deel denk doe draag draai durf duw erger ga geef gebruik haal heb help herhaal hoop hoor houd ' +
  'kan keer ken kies kijk klaag knik kom koop krijg laat lach leer leg let leun lees loop luister ' +
  'maak meld mag merk moet neem noem oefen open pak praat probeer reageer regel reken ruim ' +
  'schrijf schuif slik sla sluit spreek spring sta start steek stel stop streep stuur ' +
  'toon trek twijfel verander vertel verdeel vergeet vind voel volg vraag wacht weet wijs wil word ' +
  'zeg zet zie zit zoek zwijg'
).split(' ');

/** Pairs that are one behaviour: one statement may hold both. */
const ONE_BEHAVIOUR: readonly string[] = [
  'zoek en vind', // a search counts when it finds something
  'weeg en kies', // a choice is made by weighing
  'zeg en doe', // the behaviour is that both agree
];

/** A second verb can be this many words after 'en': 'en dan meteen maak'. */
const REACH = 3;

/** The second of two verbs: within reach of 'en', or right after 'of'. */
function secondVerb(words: readonly string[], at: number): string | undefined {
  const joint = words[at];
  const after = words.slice(at + 1, at + 1 + (joint === 'en' ? REACH : 1));
  // An infinitive: 'te zoeken en te vragen'.
  if (after[0] === 'te') return words[at + 2];
  return after.find((word) => VERBS.includes(word));
}

/**
 * Places where a statement joins two verbs with 'en' or 'of'. Such a statement asks about two
 * behaviours, and a person who does one of them cannot answer it. Two nouns ('werk en thuis') are fine,
 * and so is 'of' meaning 'whether' ('ik kijk of het vanzelf overgaat').
 */
export function joinedVerbs(text: string): readonly string[] {
  const allowed = ONE_BEHAVIOUR.reduce(
    (rest, pair) => rest.replaceAll(pair, ''),
    wordsOf(text).join(' '),
  );
  const words = allowed.split(' ');
  return words.flatMap((word, at) => {
    const verb = word === 'en' || word === 'of' ? secondVerb(words, at) : undefined;
    return verb === undefined ? [] : [`${word} … ${verb}`];
  });
}
