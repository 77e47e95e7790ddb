import { FILES } from '../files.ts';
import type { Content } from '../load.ts';
import type { Finding } from './finding.ts';
import { wordsFrom, wordsOf } from './words.ts';

const MIN_WORDS = 11;
const MAX_WORDS = 16;
/** Four reactions that differ more in length give away which one is wanted. */
const MAX_SPREAD = 4;
const ABSOLUTES = ['altijd', 'nooit', 'iedereen', 'niemand'];

function perReaction(situation: string, id: string, text: string): readonly Finding[] {
  const place = { file: FILES.items, path: ['situations', situation, 'reactions', id], where: id };
  const count = wordsOf(text).length;
  const absolutes = wordsFrom(ABSOLUTES, text);
  const length = {
    ...place,
    what: `de reactie telt ${count} woorden`,
    remedy: `Schrijf hem in ${MIN_WORDS} tot ${MAX_WORDS} woorden`,
  };
  const absolute = {
    ...place,
    what: `in de reactie staat een woord zonder uitzondering: ${absolutes.join(', ')}`,
    remedy: 'Schrijf wat iemand deze ene keer doet of zegt',
  };
  return [
    ...(count < MIN_WORDS || count > MAX_WORDS ? [length] : []),
    ...(absolutes.length > 0 ? [absolute] : []),
  ];
}

/** Reactions that are too short, too long, too absolute, or that differ too much in length. */
export function reactionFindings({ items }: Content): readonly Finding[] {
  return Object.entries(items.situations).flatMap(([situation, { reactions }]) => {
    const counts = Object.values(reactions).map((text) => wordsOf(text).length);
    const [shortest, longest] = [Math.min(...counts), Math.max(...counts)];
    const uneven = {
      ...{ file: FILES.items, path: ['situations', situation, 'reactions'], where: situation },
      what: `de reacties tellen ${shortest} tot ${longest} woorden`,
      remedy: `Maak ze even aantrekkelijk: hooguit ${MAX_SPREAD} woorden verschil`,
    };
    return [
      ...Object.entries(reactions).flatMap(([id, text]) => perReaction(situation, id, text)),
      ...(longest - shortest > MAX_SPREAD ? [uneven] : []),
    ];
  });
}
