import type { Page } from '@playwright/test';

/**
 * Runs in the page: does what translators of browsers do. Every text gets two elements around it, and
 * the text itself is a new one, so whoever still writes in the old one writes in nothing that is
 * seen. The words stay the same, so that pages with and without can be compared.
 */
function translate(): void {
  const SKIPPED = 'script, style, textarea, svg, font';
  const isText = (node: Node): node is Text => node instanceof Text && node.data.trim() !== '';
  const take = (text: Text) => {
    if (text.parentElement?.closest(SKIPPED) !== null) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const takeIn = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = isText(node) ? [node] : [];
    while (walker.nextNode()) if (isText(walker.currentNode)) texts.push(walker.currentNode);
    texts.forEach(take);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, type, target } of changes)
      for (const node of type === 'characterData' ? [target] : addedNodes)
        if (node.isConnected) takeIn(node);
  }).observe(document, { childList: true, characterData: true, subtree: true });
  addEventListener('DOMContentLoaded', () => takeIn(document));
}

/** Runs in the page: the same ids and the same order of reactions in every page. */
function drawAlike(): void {
  let drawn = 0;
  crypto.getRandomValues = (values) => {
    if (values instanceof Uint8Array) values.fill((drawn += 1));
    else if (values instanceof Uint32Array) values.fill(42);
    return values;
  };
}

/** From now on this page draws like its twin, and is translated when asked. */
export async function prepare(page: Page, isTranslated: boolean): Promise<void> {
  await page.addInitScript(drawAlike);
  if (isTranslated) await page.addInitScript(translate);
}

/** All text that is seen, with single blanks. */
export function seenText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());
}
