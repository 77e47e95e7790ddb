import { FORM_STATEMENTS, formAnswer, isFormValue } from '../../domain/team/form.ts';
import { $teamForm, answerForm } from '../../stores/teamForm.ts';
import { all, one } from '../exercise/find.ts';

/** Lets every statement keep its answer, and show what is kept. */
export function openRows(): void {
  for (const id of FORM_STATEMENTS) {
    const row = one(document, `[data-statement=${id}]`);
    const radios = all<HTMLInputElement>(row, 'input');
    const take = () => {
      const value = Number(radios.find(({ checked }) => checked)?.value);
      if (isFormValue(value)) answerForm(id, value);
    };
    const show = () => {
      const value = formAnswer($teamForm.get(), id);
      for (const radio of radios) radio.checked = radio.value === String(value);
    };
    // Whoever chose before the script is there has chosen that too.
    if (formAnswer($teamForm.get(), id) === null) take();
    show();
    $teamForm.listen(show);
    row.addEventListener('change', take);
  }
}
