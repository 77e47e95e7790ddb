import { element } from './element.ts';

/** A barrier as it stands in the page: its words are there once. */
export type Barrier = {
  readonly id: string;
  readonly name: string;
  /** Whether it is the doing of others. */
  readonly isAround: boolean;
  readonly explains: HTMLElement | undefined;
  readonly step: HTMLElement | undefined;
  readonly box: HTMLInputElement;
  readonly label: HTMLLabelElement;
};

/** Reads the barriers of the page, and puts a box at each. */
export function barriersIn(root: HTMLElement, pick: string): readonly Barrier[] {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-where] section')];
  return sections.map((section) => {
    const { id } = section;
    const name = section.querySelector('h3')?.textContent ?? '';
    const [explains, step] = section.querySelectorAll('p');
    // The words that are seen come first, for who speaks to the page.
    const box = element('input', { type: 'checkbox', value: id, ariaLabel: `${pick}: ${name}` });
    // A browser remembers ticks of its own after a reload.
    box.autocomplete = 'off';
    const label = element('label', { className: 'pick screen-only' }, box, pick);
    section.append(label);
    const isAround = section.closest('[data-where=around]') !== null;
    return { id, name, isAround, explains, step, box, label };
  });
}
