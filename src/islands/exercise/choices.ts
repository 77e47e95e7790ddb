import { fill } from '../../i18n/fill.ts';
import { all, one } from './find.ts';

/** Puts the way that is chosen above the others. */
export function showChoices(): void {
  for (const fields of all<HTMLFieldSetElement>(document, '.ways > fieldset')) {
    // Some browsers remember a choice, but the page begins anew.
    for (const radio of all<HTMLInputElement>(fields, 'input')) radio.checked = false;
    fields.disabled = false;
    fields.addEventListener('change', ({ target }) => {
      const { value } = target as HTMLInputElement;
      const way = one(document, `.way[id="${CSS.escape(value)}"]`);
      for (const other of all(document, '.way')) delete other.dataset['chosen'];
      way.dataset['chosen'] = '';
      fields.after(way);
      const name = one(way, 'h3').textContent;
      one(fields, '[role=status]').textContent = fill(fields.dataset['said'] ?? '', { name });
    });
  }
}
