import type { Instrument, Situation, Stage, Statement } from './instrument.ts';
import type { Response } from './response.ts';

/** One screen of the questionnaire. */
export type Step =
  | { readonly kind: 'statement'; readonly item: Statement }
  /** Between statements and situations: go on, or look at the result so far. */
  | { readonly kind: 'halfway' }
  | { readonly kind: 'situation'; readonly situation: Situation };

/** The screens of one stage, in order. */
export function stepsOf(instrument: Instrument, stage: Stage): readonly Step[] {
  const statements = instrument.statements
    .filter((item) => item.stage === stage)
    .map((item) => ({ kind: 'statement', item }) as const);
  const situations = instrument.situations
    .filter((situation) => situation.stage === stage)
    .map((situation) => ({ kind: 'situation', situation }) as const);
  const between = statements.length > 0 && situations.length > 0;
  return [...statements, ...(between ? [{ kind: 'halfway' } as const] : []), ...situations];
}

/** The ids of the items on a screen. */
export function itemIdsOf(step: Step): readonly string[] {
  if (step.kind === 'statement') return [step.item.id];
  if (step.kind === 'situation') return step.situation.reactions.map((reaction) => reaction.id);
  return [];
}

/**
 * Where a person goes on: the first screen with an open answer; `halfway` when the statements are
 * done and no situation is begun; `steps.length` when nothing is open.
 */
export function resumeAt(steps: readonly Step[], response: Response): number {
  const open = (step: Step) => itemIdsOf(step).some((id) => !response.has(id));
  const first = steps.findIndex(open);
  if (first === -1) return steps.length;
  const begun = steps.slice(first).some((step) => itemIdsOf(step).some((id) => response.has(id)));
  return steps[first - 1]?.kind === 'halfway' && !begun ? first - 1 : first;
}

/**
 * Whether this screen was answered before, and the result can be opened at once: the stage is done, or
 * only its situations are open.
 */
export function looksBack(steps: readonly Step[], index: number, response: Response): boolean {
  const open = resumeAt(steps, response);
  return index < open && steps[open]?.kind !== 'statement';
}

/** Progress through a list of screens, counted in answers. */
export function progressOf(
  steps: readonly Step[],
  response: Response,
): { readonly answered: number; readonly total: number } {
  const ids = steps.flatMap(itemIdsOf);
  return { answered: ids.filter((id) => response.has(id)).length, total: ids.length };
}

/** Typical time per answer: 52 answers in about six minutes. */
const SECONDS_AN_ANSWER = 7;

/** Whole minutes needed for this many open answers, at least one. */
export function minutesFor(openAnswers: number): number {
  return Math.max(1, Math.round((openAnswers * SECONDS_AN_ANSWER) / 60));
}
