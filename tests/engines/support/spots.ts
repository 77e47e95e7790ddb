/** Where something stands on a page: the first that can be seen, of a kind and with these words. */
export interface Spot {
  readonly selector: string;
  /** All of its words. */
  readonly text?: string;
  /** How the legend ends of the group in which it stands. */
  readonly group?: string;
}

/** Runs in the page. */
export function find({ selector, text, group }: Spot): Element | undefined {
  const wordsOf = (element: Element | null) =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return [...document.querySelectorAll(selector)].find(
    (element) =>
      element.checkVisibility() &&
      (text === undefined || wordsOf(element) === text) &&
      (group === undefined ||
        wordsOf(element.closest('fieldset')?.querySelector('legend') ?? null).endsWith(group)),
  );
}

/** Brings an element to the middle and waits until it no longer moves: what moves is missed. Runs in the page. */
export async function steady(element: Element): Promise<boolean> {
  const place = () => JSON.stringify(element.getBoundingClientRect());
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  let [before, same] = ['', 0];
  for (let looks = 0; looks < 60 && same < 3; looks += 1) {
    same = place() === before ? same + 1 : 0;
    before = place();
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return same >= 3 && element.isConnected;
}

export const heading = (text: string): Spot => ({ selector: 'h1, h2, h3', text });
export const button = (text: string): Spot => ({ selector: 'button, a', text });
export const answer = (value: number, group?: string): Spot => ({
  selector: `label:has(input[value='${value}'])`,
  ...(group === undefined ? {} : { group }),
});
export const checked = (value: number): Spot => ({ selector: `input[value='${value}']:checked` });
