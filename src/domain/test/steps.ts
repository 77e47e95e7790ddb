import type { Instrument, Situation, Stage, Statement } from './instrument.ts';
import type { Response } from './response.ts';

/** One screen of the questionnaire. */
export type Step =
  | { readonly kind: 'statement'; readonly item: Statement }
  /** After the statements of the kern: the radar stands; go on, or look already. */
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

/** The item ids that a screen asks for. */
export function itemIdsOf(step: Step): readonly string[] {
  if (step.kind === 'statement') return [step.item.id];
  if (step.kind === 'situation') return step.situation.reactions.map((reaction) => reaction.id);
  return [];
}

/**
 * Where someone stands: the first screen with an open answer; `halfway` while the statements are
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
 * Whether someone looks back from here at what was answered, and may go to the result at once: all of
 * this stage is done, or it is its situations that are still open.
 */
export function looksBack(steps: readonly Step[], index: number, response: Response): boolean {
  const open = resumeAt(steps, response);
  return index < open && steps[open]?.kind !== 'statement';
}

/** How far someone is in a list of screens, in answers. */
export function progressOf(
  steps: readonly Step[],
  response: Response,
): { readonly answered: number; readonly total: number } {
  const ids = steps.flatMap(itemIdsOf);
  return { answered: ids.filter((id) => response.has(id)).length, total: ids.length };
}

/** Typical time an answer takes, in seconds: 52 answers in about six minutes. */
const SECONDS_AN_ANSWER = 7;

/** Whole minutes that this many open answers will take, at least one. */
export function minutesFor(openAnswers: number): number {
  return Math.max(1, Math.round((openAnswers * SECONDS_AN_ANSWER) / 60));
}
