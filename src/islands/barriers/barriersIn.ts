// cspell:ignore labelledby
import { element } from '../ui/element.ts';

/** A barrier as it stands in the page: its words are there once. */
export type Barrier = {
  readonly id: string;
  readonly name: string;
  /** The heading of its list. */
  readonly list: string;
  /** Whether it is the doing of others. */
  readonly isAround: boolean;
  readonly explains: HTMLElement | undefined;
  readonly step: HTMLElement | undefined;
  readonly box: HTMLInputElement;
  readonly label: HTMLLabelElement;
};

/** Reads the barriers of the page, and puts a box at each. */
export function barriersIn(root: HTMLElement, pick: string): readonly Barrier[] {
  const places = [...root.querySelectorAll<HTMLElement>('[data-where]')];
  // The boxes of one list belong together, and are named by its heading.
  for (const place of places) {
    place.role = 'group';
    place.setAttribute('aria-labelledby', place.querySelector('h2')?.id ?? '');
  }
  const sections = [...root.querySelectorAll<HTMLElement>('[data-where] section')];
  return sections.map((section) => {
    const { id } = section;
    const name = section.querySelector('h3')?.textContent ?? '';
    const [explains, step] = section.querySelectorAll('p');
    const place = section.closest<HTMLElement>('[data-where]');
    const where = place?.dataset['where'] ?? '';
    const list = place?.querySelector('h2')?.textContent ?? '';
    const box = element('input', { type: 'checkbox', name: where, value: id });
    // A browser remembers ticks of its own after a reload.
    box.autocomplete = 'off';
    // Who does not see the page hears which one. The words that are seen come first, for who speaks to it.
    const which = element('span', { className: 'unseen' }, ` ${name}`);
    const label = element('label', { className: 'pick screen-only' }, box, pick, which);
    section.append(label);
    const isAround = where === 'around';
    return { id, name, list, isAround, explains, step, box, label };
  });
}
