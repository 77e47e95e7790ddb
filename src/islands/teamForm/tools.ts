import type { TeamForm } from '../../domain/team/form.ts';
import {
  FORM_BOXES,
  FORM_STATEMENTS,
  formAnswer,
  formText,
  isFilled,
} from '../../domain/team/form.ts';
import type { TeamFormWords } from '../../i18n/say/teamForm.ts';
import { teamFormText } from '../../i18n/say/teamForm.ts';
import { copyText } from '../../platform/clipboard.ts';
import { printPage } from '../../platform/print.ts';
import { UNDO_TIME } from '../../stores/own/undo.ts';
import { $teamForm, answerForm, clearForm, writeForm } from '../../stores/teamForm.ts';
import { all, one } from '../exercise/find.ts';

type Line = 'nothing' | 'copied' | 'copyFailed' | 'wiped' | 'restored';

export type ToolTexts = {
  /** What the form is copied with. */
  readonly words: TeamFormWords;
  /** What is told after each thing that is done. */
  readonly told: Readonly<Record<Line, string>>;
};

function putBack(form: TeamForm): void {
  for (const id of FORM_STATEMENTS) answerForm(id, formAnswer(form, id));
  for (const box of FORM_BOXES) writeForm(box, formText(form, box));
}

/** Prints, copies and wipes the form; a wipe can be taken back for as long as that of everything. */
export function openTools(tools: HTMLElement, { words, told }: ToolTexts): void {
  const [says, back] = [one(tools, '[data-says]'), one(tools, '[data-back]')];
  let wiped: TeamForm | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (line: Line) => {
    says.textContent = told[line];
  };
  const forget = () => {
    clearTimeout(timer);
    // Focus must not go with the button.
    if (document.activeElement === back) one(tools, '[data-clear]').focus();
    back.hidden = true;
    wiped = null;
  };
  one(tools, '[data-print]').addEventListener('click', () => void printPage());
  one(tools, '[data-copy]').addEventListener('click', () => {
    if (!isFilled($teamForm.get())) return void say('nothing');
    const text = teamFormText(words, $teamForm.get());
    void copyText(text).then((isDone) => say(isDone ? 'copied' : 'copyFailed'));
  });
  one(tools, '[data-clear]').addEventListener('click', () => {
    if (!isFilled($teamForm.get())) return void say('nothing');
    wiped = $teamForm.get();
    clearForm();
    say('wiped');
    back.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(forget, UNDO_TIME);
  });
  back.addEventListener('click', () => {
    if (wiped !== null) putBack(wiped);
    say('restored');
    forget();
  });
  // Who walks away from a shared device leaves nothing to put back.
  addEventListener('pagehide', forget);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') forget();
  });
  for (const button of all<HTMLButtonElement>(tools, ':disabled')) button.disabled = false;
}
