import { fill } from '../fill.ts';
import type { UiTexts } from '../messages.ts';
import type { Summary } from './summary.ts';

/** What a screen asks: a statement, or a situation with its reactions in the order shown. */
export type Asked = { readonly text: string; readonly reactions?: readonly string[] };

type Texts = Pick<UiTexts['questionnaire'], 'answers' | 'question' | 'situationLead' | 'reaction'>;

/** An apostrophe at the start of a word is no quotation mark: 's avonds, 't huis. */
const OPENING = /(^|[\s(])['‘“"„](?!(?:s|t|n|k|m|r|ns)(?!\p{L}))/gu;
/** After the end of a word or a sentence. The marks of the sentence may stand on either side. */
const CLOSING = /(?<=[\p{L}\p{N}.!?…])['’”"](?=[\s.,:;?!)]|$)/gu;
const INVISIBLE = /\u00ad/g;
const BRACKETS = /[()]/g;
const SENTENCE_GAP = /(?<=[.!?…])\s+/;
const ENDED = /[.!?…:]$/;

/**
 * A text for the ear, as sentences: without the marks that a voice would name or stumble over, and
 * with an end to each, so that the voice falls.
 */
export function heard(text: string): readonly string[] {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(OPENING, '$1')
    .replace(CLOSING, '')
    .replace(BRACKETS, '');
  return plain
    .trim()
    .split(SENTENCE_GAP)
    .filter(Boolean)
    .map((sentence) => (ENDED.test(sentence) ? sentence : `${sentence}.`));
}

/**
 * A question with its answers, in the order of the screen. Each answer comes behind its digit, which
 * gives it on a keyboard. A situation begins at the open reaction: who opened another one has heard
 * what stands above.
 */
export function sayQuestion(
  { text, reactions }: Asked,
  texts: Texts,
  open: number,
): readonly string[] {
  const answers = texts.answers.flatMap((answer, i) => heard(`${i + 1}, ${answer}`));
  if (reactions === undefined) return [...heard(text), ...heard(texts.question), ...answers];
  const total = reactions.length;
  const said = reactions.map((reaction, i) => [
    ...heard(fill(texts.reaction, { n: i + 1, total })),
    ...heard(reaction),
  ]);
  const above = open === 0 ? [...heard(text), ...heard(texts.situationLead)] : [];
  return [...above, ...said.slice(open).flat(), ...answers];
}

/** The letter of a result: its title, then its paragraphs. */
export function sayLetter({ heading, paragraphs }: Summary): readonly string[] {
  return [heading, ...paragraphs.flat()].flatMap(heard);
}
