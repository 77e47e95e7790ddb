import { STAGES } from '../../../domain/test/instrument.ts';
import { instrumentFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';

/** The number of statements on other scales between two statements on the same scale. */
const BETWEEN = 5;

/**
 * Finds a statement that follows too soon after another on the same scale, in the order of its stage.
 */
export function interleavingFindings({ instrument }: Content): readonly Finding[] {
  return STAGES.flatMap((stage) => {
    const asked = instrument.statements.filter((item) => item.stage === stage);
    return asked.flatMap(({ id, scale }, index) => {
      const before = asked.slice(0, index).findLastIndex((item) => item.scale === scale);
      const between = index - before - 1;
      if (before === -1 || between >= BETWEEN) return [];
      const what = `${scale} komt hier terug na ${between} andere stellingen en dat moeten er minstens ${BETWEEN} zijn`;
      const remedy = `Zet ${id} verder weg van ${asked[before]?.id ?? scale}`;
      return [
        {
          file: instrumentFile(instrument.version),
          path: ['statements', id],
          where: id,
          what,
          remedy,
        },
      ];
    });
  });
}
