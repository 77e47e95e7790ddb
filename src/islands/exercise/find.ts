/** The one element that the page has here. */
export function one<E extends HTMLElement>(within: ParentNode, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector} on this page`);
  return found;
}

export function all<E extends HTMLElement>(within: ParentNode, selector: string): readonly E[] {
  return [...within.querySelectorAll<E>(selector)];
}
