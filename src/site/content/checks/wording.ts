import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

/** Ids in the instrument and ids with words that do not match, in both directions. */
function differences(
  kind: string,
  path: Path,
  asked: readonly string[],
  worded: readonly string[],
): readonly Finding[] {
  const without = asked
    .filter((id) => !worded.includes(id))
    .map((id) => ({
      file: FILES.items,
      path,
      where: id,
      what: `${kind} staat in content/${FILES.instrument}, maar heeft hier geen tekst`,
      remedy: `Voeg ${id} met een tekst toe onder ${path.join(' → ')}`,
    }));
  const orphaned = worded
    .filter((id) => !asked.includes(id))
    .map((id) => ({
      file: FILES.items,
      path: [...path, id],
      where: id,
      what: `deze tekst hoort bij geen enkele id in content/${FILES.instrument}`,
      remedy: 'Haal de tekst weg of kijk of de id goed gespeld is',
    }));
  return [...without, ...orphaned];
}

/** An item without words, and words without an item. */
export function wordingFindings({ instrument, items }: Content): readonly Finding[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...differences(
      'de stelling',
      ['statements'],
      ids(instrument.statements),
      Object.keys(items.statements),
    ),
    ...differences(
      'de situatie',
      ['situations'],
      ids(instrument.situations),
      Object.keys(items.situations),
    ),
    ...instrument.situations.flatMap(({ id, reactions }) => {
      const texts = items.situations[id];
      if (texts === undefined) return [];
      return differences(
        'de reactie',
        ['situations', id, 'reactions'],
        ids(reactions),
        Object.keys(texts.reactions),
      );
    }),
  ];
}
