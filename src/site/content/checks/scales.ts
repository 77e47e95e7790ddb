import type { Keying, Stage } from '../../../domain/test/instrument.ts';
import { STAGES } from '../../../domain/test/instrument.ts';
import { isTraitId, ROLES, TRAITS } from '../../../domain/test/scales.ts';
import { instrumentFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';

type Counts = Readonly<Record<Stage, Readonly<Record<Keying, number>>>>;

const NONE = { forward: 0, reversed: 0 };

/** Statements per bouwsteen: 4 forward and 2 reversed; 3 and 1 of these are in the kern. */
const TRAIT_COUNTS: Counts = {
  kern: { forward: 3, reversed: 1 },
  bouwstenen: { forward: 1, reversed: 1 },
  rollen: NONE,
};

/** Statements per role: all are in the kern, so that a first result can name a role. */
const ROLE_COUNTS: Counts = { kern: { forward: 4, reversed: 0 }, bouwstenen: NONE, rollen: NONE };

function remedyFor(difference: number, keying: Keying, stage: Stage): string {
  if (difference > 0) return `Voeg er ${difference} toe met keying: ${keying} en stage: ${stage}`;
  return `Haal er ${-difference} weg of geef die een andere scale, keying of stage`;
}

/** Finds a scale with the wrong number of forward or reversed statements in a stage. */
export function scaleFindings({ instrument }: Content): readonly Finding[] {
  return [...TRAITS, ...ROLES].flatMap((scale) =>
    STAGES.flatMap((stage) =>
      (['forward', 'reversed'] as const).flatMap((keying) => {
        const wanted = (isTraitId(scale) ? TRAIT_COUNTS : ROLE_COUNTS)[stage][keying];
        const found = instrument.statements.filter(
          (item) => item.scale === scale && item.stage === stage && item.keying === keying,
        ).length;
        if (found === wanted) return [];
        const what = `stage ${stage} heeft ${found} keer keying ${keying} en dat moet ${wanted} keer zijn`;
        const remedy = remedyFor(wanted - found, keying, stage);
        return [
          {
            file: instrumentFile(instrument.version),
            path: ['statements'],
            where: scale,
            what,
            remedy,
          },
        ];
      }),
    ),
  );
}
