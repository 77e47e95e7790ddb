import type { OwnPlan } from '../../domain/result/ownPlan.ts';
import { fill } from '../fill.ts';

/** What people type at the end of a part, and what ends a sentence, quotation marks behind it or not. */
const LOOSE_END = /[\s,;]+$/u;
const ENDED = /[.!?…]['"’”]*$/u;

/** The own plan as one sentence. `text`: the sentence around its two parts. */
export function sayOwnPlan(text: string, { when, act }: OwnPlan): string {
  const said = fill(text, {
    when: when.replace(/[\s.,;]+$/u, ''),
    act: act.replace(LOOSE_END, ''),
  });
  return ENDED.test(said) ? said : `${said}.`;
}
