import type { Situation } from '../../../domain/test/instrument.ts';
import type { ReactionScaleId } from '../../../domain/test/scales.ts';
import { REACTION_SCALES } from '../../../domain/test/scales.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import type { Hint } from './hints.ts';
import { GAIN, PRICE, REASON } from './hints.ts';
import { wordsFrom } from './words.ts';

/** One more than another kind is chance; two more is a pattern that a reader sees. */
const MAX_DIFFERENCE = 1;

type Told = { readonly scale: ReactionScaleId; readonly words: readonly string[] };

/** What each reaction says of this kind, in the order of the file; `wording` reports missing texts. */
function told(hint: Hint, { id: situation, reactions }: Situation, { items }: Content) {
  return reactions.map(({ id, scale }): Told => ({
    scale,
    words: wordsFrom(hint.words, items.situations[situation]?.reactions[id] ?? ''),
  }));
}

const inQuotes = (all: readonly Told[]) =>
  [...new Set(all.flatMap(({ words }) => words))].map((word) => `'${word}'`).join(', ');

/** Finds a hint that stands with one kind of reaction more often than with another. */
function unequal(
  hint: Hint,
  where: string,
  situations: readonly Situation[],
  content: Content,
): readonly Finding[] {
  const all = situations.flatMap((situation) => told(hint, situation, content));
  const having = all.filter(({ words }) => words.length > 0);
  const counts = REACTION_SCALES.map((scale) => ({
    scale,
    count: having.filter((one) => one.scale === scale).length,
  })).sort((one, other) => other.count - one.count);
  const [most, least] = [counts[0], counts.at(-1)];
  if (!most || !least || most.count - least.count <= MAX_DIFFERENCE) return [];
  const words = inQuotes(having.filter(({ scale }) => scale === most.scale));
  return [
    {
      file: FILES.items,
      path: ['situations'],
      where,
      what: `${hint.name} staat ${most.count} keer bij ${most.scale} (${words}) en ${least.count} keer bij ${least.scale}: zo herken je de soort`,
      remedy: `Verdeel zulke woorden over de vier soorten, met hooguit ${MAX_DIFFERENCE} verschil, of laat ze weg`,
    },
  ];
}

/** Finds a situation in which some reactions say what they will cost, and others do not. */
function priced(situation: Situation, content: Content): readonly Finding[] {
  const all = told(PRICE, situation, content);
  const having = all.filter(({ words }) => words.length > 0);
  if (having.length === 0 || having.length === all.length) return [];
  const scales = having.map(({ scale }) => scale).join(' en ');
  return [
    {
      file: FILES.items,
      path: ['situations', situation.id, 'reactions'],
      where: situation.id,
      what: `${PRICE.name} (${inQuotes(having)}) staat alleen bij ${scales}: dat maakt die reactie minder aantrekkelijk`,
      remedy: 'Zet het bij alle vier de reacties of bij geen',
    },
  ];
}

/**
 * Finds reactions that give away their scale by what they say beside the act, as far as words can
 * tell. Counted in the kern, which most people see alone, and in the whole test.
 */
export function balanceFindings(content: Content): readonly Finding[] {
  const { situations } = content.instrument;
  const kern = situations.filter(({ stage }) => stage === 'kern');
  return [
    ...[REASON, GAIN].flatMap((hint) => {
      const inKern = unequal(hint, 'situaties van de kern', kern, content);
      return inKern.length > 0 ? inKern : unequal(hint, 'alle situaties', situations, content);
    }),
    ...situations.flatMap((situation) => priced(situation, content)),
  ];
}
