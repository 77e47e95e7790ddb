import { FILES, tipsFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

type Use = {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly path: Path;
};

/** Every id with its place. One set of ids for all kinds, so that an id says by itself what it is. */
function usesOf({ instrument, tips }: Content): readonly Use[] {
  const file = FILES.instrument;
  const statements = instrument.statements.map(({ id }, index) => ({
    id,
    kind: 'een stelling',
    file,
    path: ['statements', index],
  }));
  const situations = instrument.situations.flatMap(({ id, reactions }, index) => [
    { id, kind: 'een situatie', file, path: ['situations', index] },
    ...reactions.map((reaction, place) => ({
      id: reaction.id,
      kind: 'een reactie',
      file,
      path: ['situations', index, 'reactions', place],
    })),
  ]);
  const tipUses = tips.map(({ id, trait }, index) => ({
    id,
    kind: 'een tip',
    file: tipsFile(trait),
    path: [index - tips.findIndex((tip) => tip.trait === trait)],
  }));
  return [...statements, ...situations, ...tipUses];
}

/** An id that is used twice, also by things of different kinds or in different files. */
export function idFindings(content: Content): readonly Finding[] {
  const first = new Map<string, Use>();
  return usesOf(content).flatMap((use) => {
    const earlier = first.get(use.id);
    if (earlier === undefined) {
      first.set(use.id, use);
      return [];
    }
    const what = `deze id is al van ${earlier.kind} in content/${earlier.file}`;
    return [
      { ...use, where: use.id, what, remedy: 'Geef een van de twee een id die nog nergens staat' },
    ];
  });
}
