import { resolve } from 'node:path';
import { loadContent } from '../../../src/site/content/load.ts';

/** The words and the instrument of the built site. */
export const content = loadContent(resolve(import.meta.dirname, '../../../content'));
export const {
  cards,
  conversation,
  instrument,
  interview,
  items,
  method,
  norms,
  paper,
  plan,
  roles,
  sharing,
  tips,
  traits,
  ui,
} = content;

/** The statements of the kern, in order of asking. */
/** The version that is asked. */
export const measure = { instrument, norms };

export const kernStatements = instrument.statements.filter(({ stage }) => stage === 'kern');
export const kernSituations = instrument.situations.filter(({ stage }) => stage === 'kern');

/** The number of answers in the kern. */
export const KERN_TOTAL = kernStatements.length + 4 * kernSituations.length;

/** The words of a statement or a reaction; throws after a typing error in a test. */
export function wordingOf(id: string): string {
  const reactions = Object.values(items.situations).map((situation) => situation.reactions);
  const found = [items.statements, ...reactions].find((words) => id in words)?.[id];
  if (found === undefined) throw new Error(`no wording for ${id}`);
  return found;
}

/** The name of an answer, from 1. */
export function answerName(value: number): string {
  return ui.questionnaire.answers[value - 1] ?? '';
}
