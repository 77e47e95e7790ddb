import type { Instrument, Stage } from '../../../domain/test/instrument.ts';
import { itemsOf, STAGES } from '../../../domain/test/instrument.ts';
import { isTraitId } from '../../../domain/test/scales.ts';
import { instrumentFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';

type Parts = {
  readonly traits: number;
  readonly roles: number;
  readonly situations: number;
  readonly answers: number;
};

/** What every stage asks: 80 answers together. The times that the site promises depend on it. */
const WANTED: Readonly<Record<Stage, Parts>> = {
  kern: { traits: 24, roles: 12, situations: 4, answers: 52 },
  bouwstenen: { traits: 12, roles: 0, situations: 0, answers: 12 },
  rollen: { traits: 0, roles: 0, situations: 4, answers: 16 },
};

const TOTAL = STAGES.reduce((sum, stage) => sum + WANTED[stage].answers, 0);

function partsOf(instrument: Instrument, stage: Stage): Parts {
  const items = itemsOf(instrument).filter((item) => item.stage === stage);
  const statements = items.filter((item) => item.situation === null);
  const traits = statements.filter((item) => isTraitId(item.scale)).length;
  return {
    traits,
    roles: statements.length - traits,
    situations: instrument.situations.filter((situation) => situation.stage === stage).length,
    answers: items.length,
  };
}

function inWords({ traits, roles, situations, answers }: Parts): string {
  return `${traits} stellingen over bouwstenen, ${roles} over rollen en ${situations} situaties, samen ${answers} antwoorden`;
}

/** Finds a stage that does not ask what it should. */
export function stageFindings({ instrument }: Content): readonly Finding[] {
  const total = itemsOf(instrument).length;
  return STAGES.flatMap((stage) => {
    const found = inWords(partsOf(instrument, stage));
    const wanted = inWords(WANTED[stage]);
    if (found === wanted) return [];
    const what = `deze stage telt ${found}; de hele test komt op ${total} antwoorden in plaats van ${TOTAL}`;
    return [
      {
        file: instrumentFile(instrument.version),
        path: [],
        where: stage,
        what,
        remedy: `Maak er dit van: ${wanted}`,
      },
    ];
  });
}
