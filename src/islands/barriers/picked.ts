import type { UiTexts } from '../../i18n/messages.ts';
import type { Barrier } from './barriersIn.ts';
import { element } from '../ui/element.ts';

function copyOf(part: HTMLElement | undefined): readonly Node[] {
  return part ? [part.cloneNode(true)] : [];
}

export type Texts = UiTexts['knowledge']['barriers']['picker'];

/** The list of what was chosen, above the lists to choose from. */
export function pickedList(root: HTMLElement, texts: Texts, onRemove: (id: string) => void) {
  const title = element('h2', { id: 'picked', tabIndex: -1 }, texts.title);
  const status = element('p', { role: 'status' });
  const groups = element('div', {});
  root.prepend(
    element('section', { className: 'picked', ariaLabel: texts.title }, title, status, groups),
  );

  function entryOf({ id, name, isAround, explains, step }: Barrier): HTMLLIElement {
    const link = element('a', { href: `#${id}` }, name);
    const button = element(
      'button',
      {
        type: 'button',
        className: 'link screen-only',
        ariaLabel: `${texts.remove}: ${name}`,
        onclick() {
          onRemove(id);
          // What had focus is gone.
          title.focus();
        },
      },
      texts.remove,
    );
    // What others do is told with its reason: it is not the person's fault.
    const reason = isAround ? copyOf(explains) : [];
    return element('li', {}, element('b', {}, link), ...reason, ...copyOf(step), button);
  }

  function groupOf(chosen: readonly Barrier[], isAround: boolean): readonly Node[] {
    const entries = chosen.filter((one) => one.isAround === isAround).map(entryOf);
    const heading = element('h3', {}, chosen.find((one) => one.isAround === isAround)?.list ?? '');
    return entries.length === 0 ? [] : [heading, element('ul', { className: 'plain' }, ...entries)];
  }

  return {
    draw(chosen: readonly Barrier[]): void {
      groups.replaceChildren(...groupOf(chosen, false), ...groupOf(chosen, true));
    },
    tell(text: string): void {
      // The same words again would be read out again.
      if (status.textContent !== text) status.textContent = text;
    },
  };
}
