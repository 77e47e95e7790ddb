import { PANEL_BOUNDS } from '../../../../src/domain/panel/bounds.ts';
import type { PanelFigures } from '../../../../src/domain/panel/figures.ts';
import { panelFigures } from '../../../../src/domain/panel/figures.ts';
import { gapError } from '../../../../src/domain/panel/gap.ts';
import { rowFor } from '../../../../src/domain/panel/spread.ts';
import type { Norms } from '../../../../src/domain/score/norms.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { teamFigures } from '../../../../src/domain/team/figures.ts';
import { instrument } from '../content.ts';
import { FIRST } from './draw.ts';
import type { ModelPanel } from './panels.ts';
import { drawPanels } from './panels.ts';
import type { PanelCell, TeamCell } from './parameters.ts';
import { drawTeams } from './teams.ts';

/** How many are drawn, and from which seed. */
export type Draw = { readonly count: number; readonly seed: number };

/** A panel with what the shipped rules say of it. */
export type Judged = { readonly panel: ModelPanel; readonly figures: PanelFigures };

export function judged(
  norms: Norms,
  cell: PanelCell,
  colleagues: number,
  { count, seed }: Draw,
): readonly Judged[] {
  return judgedAs(norms, drawPanels(cell, norms, colleagues, count, seed), 'kern');
}

/** What is said when the own result rests on the first answers, or on all of them. */
export function judgedAs(
  norms: Norms,
  panels: readonly ModelPanel[],
  depth: 'kern' | 'full',
): readonly Judged[] {
  return panels.map((panel) => ({
    panel,
    figures: panelFigures(
      { measure: { instrument, norms }, sums: panel.own[depth] },
      panel.replies,
    ),
  }));
}

export function shareOf<T>(values: readonly T[], is: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}

/** Whether a gap is told on any of the six. */
export function tellsGap({ figures }: Judged): boolean {
  return figures.rows.some(({ verdict }) => verdict === 'seenMore' || verdict === 'seenLess');
}

export function verdictOnFirst({ figures }: Judged) {
  return figures.rows.find(({ trait }) => trait === FIRST)?.verdict;
}

/** The gap that is told when the own margin is that of the kern and colleagues differ as usual. */
export function usualBound(norms: Norms, colleagues: number): number {
  const error = gapError(marginOf(norms, FIRST, 4), 0, colleagues);
  return error * rowFor(PANEL_BOUNDS.rows, colleagues).gap;
}

export function judgedTeams(cell: TeamCell, members: number, { count, seed }: Draw) {
  return drawTeams(cell, members, count, seed).map((team) => teamFigures(team.members));
}
