import { isTraitId, ROLES } from '../../../domain/test/scales.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import { wordsOf } from './words.ts';

/** Words that say little about the act. */
const LITTLE = new Set(
  (
    'ik me mij mijn mezelf zelf je jij hij zij ze we hun hen de het een die dat dit deze daar hier er ' +
    'wat wie hoe waar en of als dan om te aan in op van voor met bij naar uit tot door over ook is was ' +
    'ben heb heeft wordt worden zo zijn al nog wel toch even iets iemand ander andere anderen ergens ' +
    'erom ernaar erop ervan daarom daarop daarvan doe doen kan kunnen ga gaat wil zal mag moet'
  ).split(' '),
);

/** Two texts are about one act when they share this much of the shorter, and two words or more. */
const MAX_SHARED = 0.6;
const MIN_WORDS = 2;

export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter((word) => !LITTLE.has(word)));

/** What two texts share of their telling words, when that is most of the shorter; otherwise none. */
export function sharedAct(
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): readonly string[] {
  const shared = [...mine].filter((word) => theirs.has(word));
  const share = shared.length / Math.min(mine.size, theirs.size);
  return shared.length >= MIN_WORDS && share >= MAX_SHARED ? shared : [];
}

type Said = { readonly name: string; readonly text: string };

/** All that says what someone in a role does: statements, reactions and the meaning of the role. */
function roleTexts({ instrument, items, roles }: Content): readonly Said[] {
  const statements = instrument.statements
    .filter(({ scale }) => !isTraitId(scale))
    .map(({ id }) => ({ name: id, text: items.statements[id] ?? '' }));
  const reactions = instrument.situations.flatMap((situation) =>
    situation.reactions.map(({ id }) => ({
      name: id,
      text: items.situations[situation.id]?.reactions[id] ?? '',
    })),
  );
  const meanings = ROLES.map((role) => ({
    name: `de uitleg van ${role}`,
    text: roles[role].meaning,
  }));
  return [...statements, ...reactions, ...meanings];
}

/**
 * Finds a statement on a bouwsteen that asks for the act of a role too: one answer would then count
 * twice, once as a bouwsteen and once as a role. Only words are compared; an act in other words is for
 * the reader to see.
 */
export function doubleFindings(content: Content): readonly Finding[] {
  const { instrument, items } = content;
  const others = roleTexts(content).map(({ name, text }) => ({ name, words: tellingWords(text) }));
  return instrument.statements
    .filter(({ scale }) => isTraitId(scale))
    .flatMap(({ id, scale }) => {
      const own = tellingWords(items.statements[id] ?? '');
      return others.flatMap(({ name, words }) => {
        const shared = sharedAct(own, words);
        if (shared.length === 0) return [];
        const what = `deze stelling over ${scale} lijkt op ${name} (${shared.join(', ')}): één antwoord telt dan twee keer`;
        const remedy = 'Schrijf in een van de twee iets anders wat iemand doet';
        return [{ file: FILES.items, path: ['statements', id], where: id, what, remedy }];
      });
    });
}
