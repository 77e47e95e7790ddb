import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Notes } from '../history/notes.ts';
import { mergeNotes, textIn, withText } from '../history/notes.ts';
import type { Dated } from '../history/state.ts';
import { laterOf, renewed } from '../history/state.ts';
import { beginning } from '../text/outside.ts';

/** The eight statements of the feedback form of a meeting, in the order of the form. Their words are content. */
export const FORM_STATEMENTS = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8'] as const;
export type FormStatement = (typeof FORM_STATEMENTS)[number];

/** No, a little, for the most part, yes. */
export const FORM_VALUES = [1, 2, 3, 4] as const;
export type FormValue = (typeof FORM_VALUES)[number];

/** The two boxes at its end. */
export const FORM_BOXES = ['questions', 'remarks'] as const;
export type FormBox = (typeof FORM_BOXES)[number];

/** In characters, of each box. */
export const FORM_LIMIT = 1_000;

/** What the device keeps of one filled form. */
export type TeamForm = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** By `FormStatement`; `null` for an answer that was taken back. */
  readonly answers: ReadonlyMap<string, Dated<FormValue | null>>;
  /** By `FormBox`. */
  readonly texts: Notes;
};

export function emptyForm(epoch: string): TeamForm {
  return { epoch, answers: new Map(), texts: new Map() };
}

export function isFormValue(value: unknown): value is FormValue {
  return (FORM_VALUES as readonly unknown[]).includes(value);
}

/** Whether an answer or a text stands on it. */
export function isFilled({ answers, texts }: TeamForm): boolean {
  const isGiven = [...answers.values()].some(({ value }) => value !== null);
  return isGiven || [...texts.values()].some(({ value }) => value !== '');
}

export function formAnswer({ answers }: TeamForm, id: FormStatement): FormValue | null {
  return answers.get(id)?.value ?? null;
}

export function formText({ texts }: TeamForm, box: FormBox): string {
  return textIn(texts, box);
}

/** The form with this answer, or without one. `now`: milliseconds since 1970. */
export function withFormAnswer(
  form: TeamForm,
  id: FormStatement,
  value: FormValue | null,
  now: number,
): TeamForm {
  const before: Dated<FormValue | null> = form.answers.get(id) ?? { value: null, at: 0 };
  return { ...form, answers: new Map([...form.answers, [id, renewed(before, value, now)]]) };
}

/** The form with this text in a box, cut at the limit. */
export function withFormText(form: TeamForm, box: FormBox, text: string, now: number): TeamForm {
  return { ...form, texts: withText(form.texts, box, beginning(text, FORM_LIMIT).text, now) };
}

/** Everything taken off it, so that no copy in another window brings it back. */
export function clearedForm(form: TeamForm, now: number): TeamForm {
  const answers = [...form.answers].map(([id, one]) => [id, renewed(one, null, now)] as const);
  const texts = [...form.texts].map(([box, one]) => [box, renewed(one, '', now)] as const);
  return { ...form, answers: new Map(answers), texts: new Map(texts) };
}

/** Merges two copies of the same epoch: of each answer and each text the later wins. */
export function mergeForms(a: TeamForm, b: TeamForm): TeamForm {
  const answers = new Map(a.answers);
  for (const [id, answer] of b.answers) {
    const own = answers.get(id);
    answers.set(id, own ? laterOf(own, answer) : answer);
  }
  const merged = { epoch: a.epoch, answers, texts: mergeNotes(a.texts, b.texts) };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}
