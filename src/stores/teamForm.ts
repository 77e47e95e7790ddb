import { atom } from 'nanostores';
import { decodeTeamForm, encodeTeamForm } from '../codecs/kept/teamForm.ts';
import type { FormBox, FormStatement, FormValue, TeamForm } from '../domain/team/form.ts';
import {
  clearedForm,
  emptyForm,
  isFilled,
  mergeForms,
  withFormAnswer,
  withFormText,
} from '../domain/team/form.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** What somebody filled in on the feedback form of a meeting. */
export const $teamForm = atom<TeamForm>(emptyForm(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-teamformulier',
  $store: $teamForm,
  encode: encodeTeamForm,
  decode: decodeTeamForm,
  merge: mergeForms,
  fresh: () => emptyForm(environment().random.id()),
  isPersonal: isFilled,
});

function change(changed: (form: TeamForm, now: number) => TeamForm): void {
  const now = environment().clock();
  kept.change((form) => changed(form, now));
}

/** Gives an answer, or takes it back, and keeps it at once. */
export function answerForm(id: FormStatement, value: FormValue | null): void {
  change((form, now) => withFormAnswer(form, id, value, now));
}

export function writeForm(box: FormBox, text: string): void {
  change((form, now) => withFormText(form, box, text, now));
}

/** Takes everything off the form, for the next person at this device. */
export function clearForm(): void {
  change(clearedForm);
}
