import type { TeamForm } from '../../domain/team/form.ts';
import { FORM_BOXES, FORM_STATEMENTS, formAnswer, formText } from '../../domain/team/form.ts';
import type { SessionTexts } from '../messages.ts';

/** The words of the form that its text is made of. */
export type TeamFormWords = Pick<
  SessionTexts['form'],
  'title' | 'answers' | 'statements' | 'questions' | 'remarks' | 'open'
>;

/** A form as text: every statement with its answer, and what was written. */
export function teamFormText(words: TeamFormWords, form: TeamForm): string {
  const rows = FORM_STATEMENTS.map((id, at) => {
    const value = formAnswer(form, id);
    const answer = value === null ? words.open : words.answers[value - 1];
    return `${at + 1}. ${words.statements[id]} (${answer})`;
  });
  const boxes = FORM_BOXES.flatMap((box) => {
    const text = formText(form, box).trim();
    return text === '' ? [] : ['', words[box], text];
  });
  return [words.title, '', ...rows, ...boxes].join('\n');
}
