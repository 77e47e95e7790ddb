import type { Figures } from '../../domain/score/figures.ts';
import { TOGETHER_FOUND } from '../../domain/panel/found.ts';
import { keyed } from '../../domain/score/scores.ts';
import type { NumberFormats } from '../numbers.ts';
import { wholePoints } from '../format.ts';
import type { Norms } from '../../domain/score/norms.ts';
import { foundIn, foundSlots } from './methodFound.ts';
import { togetherSlots } from './methodTogether.ts';
import type { MethodTexts } from '../messages.ts';

/** A label of the answer scale, and the label that it counts as on a reversed statement. */
function turned(answers: readonly string[]): { readonly said: string; readonly counted: string } {
  const often = 4;
  const label = (value: number) => answers[value - 1] ?? '';
  return { said: label(often), counted: label(keyed(often, 'reversed')) };
}

/**
 * The values for the slots of the method page. In running text points are whole numbers; the
 * decimals are in a table.
 */
export function methodSlots(
  figures: Figures,
  norms: Norms,
  answers: readonly string[],
  formats: NumberFormats,
): Readonly<Record<string, string>> {
  const { decimal, listOf, percent } = formats;
  const { trait, role } = figures.scales;
  const { example } = figures;
  return {
    ...foundSlots(norms, formats),
    ...togetherSlots(TOGETHER_FOUND),
    ...turned(answers),
    first: answers[0] ?? '',
    last: answers.at(-1) ?? '',
    answersKern: decimal(figures.answers.kern),
    answersFull: decimal(figures.answers.full),
    statementsKern: decimal(figures.statements.kern),
    situationsKern: decimal(figures.situations.kern),
    reactions: decimal(figures.reactions),
    answers: listOf(example.answers.map(decimal)),
    turned: decimal(example.turned),
    sum: decimal(example.sum),
    lowest: decimal(example.lowest),
    range: decimal(example.range),
    points: decimal(example.points),
    stepKern: wholePoints(figures.step.kern),
    stepFull: wholePoints(figures.step.full),
    marginKern: wholePoints(trait.kern.margin),
    marginFull: wholePoints(trait.full.margin),
    namedFrom: percent(figures.namedFrom),
    roleGapKern: wholePoints(role.kern.gap?.points ?? 0),
    roleGapFull: wholePoints(role.full.gap?.points ?? 0),
    floor: decimal(figures.roleFloor),
    ownSpread: wholePoints(norms.ownSpread),
    retestKern: wholePoints(norms.retest.kern),
    retestFull: wholePoints(norms.retest.full),
    seconds: decimal(figures.careless.seconds),
    run: decimal(figures.careless.run),
    traitKern: decimal(trait.kern.items),
    traitFull: decimal(trait.full.items),
    reversedKern: decimal(figures.reversed.kern),
    reversedFull: decimal(figures.reversed.full),
    roleStatements: decimal(figures.roleStatements),
  };
}

/** The texts of a table of figures. */
type FigureRows = MethodTexts['naming']['rows'];

/** A finding of the simulation as the page shows it. */
export type SimulationRow = {
  readonly text: string;
  readonly kern: string;
  readonly full: string;
};

/** Rows with the figures of the norms, by the names `<figure>Kern` and `<figure>Full`. */
export function simulationRows(
  rows: FigureRows,
  { decimal, percent }: NumberFormats,
  norms: Pick<Norms, 'simulation'>,
): readonly SimulationRow[] {
  return rows.map(({ figure, as, text }) => {
    const shown = (name: string) => (as === 'percent' ? percent : decimal)(foundIn(norms, name));
    return { text, kern: shown(`${figure}Kern`), full: shown(`${figure}Full`) };
  });
}
