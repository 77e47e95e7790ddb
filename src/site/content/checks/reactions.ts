import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import type { Telltale } from './telltales.ts';
import { TELLTALES } from './telltales.ts';
import { wordsFrom, wordsOf } from './words.ts';

const MIN_WORDS = 11;
const MAX_WORDS = 16;
/** A larger difference in length between four reactions gives away the wanted one. */
const MAX_SPREAD = 4;

function perReaction(situation: string, id: string, text: string): readonly Finding[] {
  const place = { file: FILES.items, path: ['situations', situation, 'reactions', id], where: id };
  const count = wordsOf(text).length;
  const length = {
    ...place,
    what: `de reactie telt ${count} woorden`,
    remedy: `Schrijf hem in ${MIN_WORDS} tot ${MAX_WORDS} woorden`,
  };
  const told = ({ words, what, remedy }: Telltale) => {
    const found = wordsFrom(words, text);
    return found.length === 0 ? [] : [{ ...place, what: `${what}: ${found.join(', ')}`, remedy }];
  };
  return [...(count < MIN_WORDS || count > MAX_WORDS ? [length] : []), ...TELLTALES.flatMap(told)];
}

/**
 * Finds reactions that are too short or too long, that give themselves away, or that differ too much in
 * length.
 */
export function reactionFindings({ instrument, items }: Content): readonly Finding[] {
  return instrument.situations.flatMap(({ id: situation, reactions: asked }) => {
    // `wording` reports a reaction without words.
    const reactions = asked.flatMap(({ id }) => {
      const text = items.situations[situation]?.reactions[id];
      return text === undefined ? [] : [[id, text] as const];
    });
    const counts = reactions.map(([, text]) => wordsOf(text).length);
    const [shortest, longest] = [Math.min(...counts), Math.max(...counts)];
    const uneven = {
      file: FILES.items,
      path: ['situations', situation, 'reactions'],
      where: situation,
      what: `de reacties tellen ${shortest} tot ${longest} woorden`,
      remedy: `Maak ze even aantrekkelijk: hooguit ${MAX_SPREAD} woorden verschil`,
    };
    return [
      ...reactions.flatMap(([id, text]) => perReaction(situation, id, text)),
      ...(longest - shortest > MAX_SPREAD ? [uneven] : []),
    ];
  });
}
