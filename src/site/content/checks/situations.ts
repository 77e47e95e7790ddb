import { REACTION_SCALES } from '../../../domain/test/scales.ts';
import { FILES, instrumentFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import { wordsOf } from './words.ts';

const MAX_WORDS = 25;

/** Finds a situation that lacks one of its four reactions or has one twice. */
function incomplete({ instrument }: Content): readonly Finding[] {
  return instrument.situations.flatMap(({ id, reactions }) =>
    REACTION_SCALES.flatMap((scale) => {
      const count = reactions.filter((reaction) => reaction.scale === scale).length;
      if (count === 1) return [];
      const what =
        count === 0
          ? `de reactie van ${scale} ontbreekt`
          : `de reactie van ${scale} staat er ${count} keer`;
      const remedy =
        count === 0
          ? `Voeg een reactie toe met scale: ${scale}`
          : 'Houd er één over: elke rol en aan-het-roer heeft er één';
      return [
        {
          file: instrumentFile(instrument.version),
          path: ['situations', id],
          where: id,
          what,
          remedy,
        },
      ];
    }),
  );
}

/** Finds a situation that takes too long to read. */
function tooLong({ instrument, items }: Content): readonly Finding[] {
  return instrument.situations.flatMap(({ id }) => {
    // `wording` reports a situation without words.
    const text = items.situations[id]?.text ?? '';
    const count = wordsOf(text).length;
    if (count <= MAX_WORDS) return [];
    const what = `de situatie telt ${count} woorden`;
    const remedy = `Kort hem in tot hooguit ${MAX_WORDS} woorden`;
    return [
      { file: FILES.items, path: ['situations', id, 'text'], where: `${id} → text`, what, remedy },
    ];
  });
}

/** The structure and the text of the situations; `reactions` checks their reactions. */
export function situationFindings(content: Content): readonly Finding[] {
  return [...incomplete(content), ...tooLong(content)];
}
