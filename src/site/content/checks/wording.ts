import { FILES, instrumentFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

/** The ids that one version asks for. */
type Asked = { readonly version: string; readonly ids: readonly string[] };

/** Compares the ids that some version asks for with the ids that have words, in both directions. */
function differences(
  kind: string,
  path: Path,
  asked: readonly Asked[],
  worded: readonly string[],
): readonly Finding[] {
  const newest = new Map(
    asked.toReversed().flatMap(({ version, ids }) => ids.map((id) => [id, version] as const)),
  );
  const without = [...newest]
    .filter(([id]) => !worded.includes(id))
    .map(([id, version]) => ({
      file: FILES.items,
      path,
      where: id,
      what: `${kind} staat in content/${instrumentFile(version)}, maar heeft hier geen tekst`,
      remedy: `Voeg ${id} met een tekst toe onder ${path.join(' → ')}`,
    }));
  const orphaned = worded
    .filter((id) => !newest.has(id))
    .map((id) => ({
      file: FILES.items,
      path: [...path, id],
      where: id,
      what: 'deze tekst hoort bij geen enkele id in content/instrument',
      remedy: 'Haal de tekst weg of kijk of de id goed gespeld is',
    }));
  return [...without, ...orphaned];
}

/**
 * Finds an item of any version without words, and words that no version asks for. One file holds the
 * words of every version, because an id means the same in each.
 */
export function wordingFindings({ measures, items }: Content): readonly Finding[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const askedIn = (of: (instrument: Content['instrument']) => readonly { readonly id: string }[]) =>
    measures.map(({ instrument }) => ({ version: instrument.version, ids: ids(of(instrument)) }));
  const statements = askedIn((instrument) => instrument.statements);
  const situations = askedIn((instrument) => instrument.situations);
  return [
    ...differences('de stelling', ['statements'], statements, Object.keys(items.statements)),
    ...differences('de situatie', ['situations'], situations, Object.keys(items.situations)),
    ...Object.entries(items.situations).flatMap(([id, texts]) =>
      situations.some((asked) => asked.ids.includes(id))
        ? differences(
            'de reactie',
            ['situations', id, 'reactions'],
            askedIn(
              (instrument) =>
                instrument.situations.find((situation) => situation.id === id)?.reactions ?? [],
            ),
            Object.keys(texts.reactions),
          )
        : [],
    ),
  ];
}
