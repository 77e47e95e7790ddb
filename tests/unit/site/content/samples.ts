import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

/** The real content, for its ids: the tests then hold for any wording and any order. */
export const { instrument, items, tips } = loadContent(CONTENT);

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the content lacks what these tests start from');
  return value;
}

const kern = instrument.statements.filter(({ stage }) => stage === 'kern');

/** One entry of each kind, to break. */
export const forward = need(kern.find(({ keying }) => keying === 'forward'));
export const reversed = need(kern.find(({ keying }) => keying === 'reversed'));
export const situation = need(instrument.situations[0]);
export const reaction = need(situation.reactions[0]);
export const tip = need(tips.find(({ kind }) => kind === 'practise'));
export const tipFile = `nl/tips/${tip.trait}.yaml`;

/** The position of an entry in its list. */
export function indexOf(
  list: readonly { readonly id: string }[],
  { id }: { readonly id: string },
): number {
  return list.findIndex((entry) => entry.id === id);
}

/** This many words in ik-vorm. */
export function words(count: number): string {
  return ['Ik', ...Array.from({ length: count - 1 }, () => 'doe')].join(' ');
}
