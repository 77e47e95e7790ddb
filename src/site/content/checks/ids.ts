import type { Instrument } from '../../../domain/test/instrument.ts';
import { instrumentFile, tipsFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

type Use = {
  readonly id: string;
  readonly kind: string;
  /** What an answer to this id means. It is the same in every version. */
  readonly meaning: string;
  readonly file: string;
  readonly path: Path;
};

function usesIn({ version, statements, situations }: Instrument): readonly Use[] {
  const file = instrumentFile(version);
  return [
    ...statements.map(({ id, scale, keying }, index) => ({
      id,
      kind: 'een stelling',
      meaning: `${scale} ${keying}`,
      file,
      path: ['statements', index],
    })),
    ...situations.flatMap(({ id, reactions }, index) => [
      { id, kind: 'een situatie', meaning: '', file, path: ['situations', index] },
      ...reactions.map((reaction, place) => ({
        id: reaction.id,
        kind: 'een reactie',
        meaning: `${reaction.scale} ${id}`,
        file,
        path: ['situations', index, 'reactions', place],
      })),
    ]),
  ];
}

/**
 * Every id with its place, the oldest version first. All kinds share one set of ids, so an id alone
 * says what it is.
 */
function usesOf({ measures, tips }: Content): readonly Use[] {
  const tipUses = tips.map(({ id, trait }, index) => ({
    id,
    kind: 'een tip',
    meaning: '',
    file: tipsFile(trait),
    path: [index - tips.findIndex((tip) => tip.trait === trait)],
  }));
  return [...measures.toReversed().flatMap(({ instrument }) => usesIn(instrument)), ...tipUses];
}

/**
 * Finds an id that is used twice, also across kinds and files. Another version of the test may use the
 * id again with the same meaning, because answers are read by id in every version.
 */
export function idFindings(content: Content): readonly Finding[] {
  const first = new Map<string, Use>();
  const seen = new Set<string>();
  return usesOf(content).flatMap((use) => {
    const earlier = first.get(use.id);
    const place = `${use.file} ${use.id}`;
    const isNewHere = !seen.has(place);
    seen.add(place);
    if (earlier === undefined) {
      first.set(use.id, use);
      return [];
    }
    const isKept = earlier.kind === use.kind && earlier.meaning === use.meaning;
    if (isNewHere && use.kind !== 'een tip' && isKept) return [];
    if (isNewHere && earlier.kind === use.kind && use.kind !== 'een tip') {
      const what = `deze id betekent iets anders in content/${earlier.file}`;
      const remedy = 'Geef hem een id die nog nergens staat: een nieuwe betekenis is een nieuwe id';
      return [{ ...use, where: use.id, what, remedy }];
    }
    const what = `deze id is al van ${earlier.kind} in content/${earlier.file}`;
    return [
      { ...use, where: use.id, what, remedy: 'Geef een van de twee een id die nog nergens staat' },
    ];
  });
}
