import { fragmentFor, queryIn } from '../../codecs/links/query.ts';
import { currentFragment, onFragment, replaceFragment } from '../../platform/fragment.ts';
import { element } from '../ui/element.ts';
import { drawn, told } from './draw.ts';
import { find } from './find.ts';
import { sourceAt } from './source.ts';
import type { Texts } from './texts.ts';

/** In milliseconds: who types fast sees one list, and hears one number. */
const PAUSE = 250;

/** Without the node, nothing can be searched: the list of all pages stands below. */
function one<E extends Element>(within: ParentNode, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector} on this page`);
  return found;
}

/**
 * Searching in all pages, above a list of them that is whole without it. Bundled by itself, without
 * Preact. What is looked for stays in the fragment of the address, which no server gets to see.
 */
function start(root: HTMLElement): void {
  const texts = JSON.parse(root.dataset['texts'] ?? '') as Texts;
  const form = one<HTMLFormElement>(root, 'form');
  const field = one<HTMLInputElement>(root, 'input');
  const status = one<HTMLElement>(root, '[role=status]');
  const list = one<HTMLElement>(root, '[data-found]');
  const source = sourceAt(root.dataset['index'] ?? '', draw);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    // The same words again would be read out again.
    if (status.textContent !== text) status.textContent = text;
  }

  function draw(): void {
    const now = source.now();
    if (now.kind === 'ready') {
      const found = find(now.engine, field.value);
      list.replaceChildren(...drawn(found, texts, root.dataset['all'] ?? ''));
      say(told(found, texts));
      return;
    }
    // Nobody waits for what they did not ask for.
    const kind = field.value.trim() === '' ? 'unasked' : now.kind;
    say(kind === 'unasked' ? '' : texts[kind]);
    list.replaceChildren(...(kind === 'slow' || kind === 'failed' ? [retryButton()] : []));
  }

  function retryButton(): HTMLButtonElement {
    const onclick = () => {
      // The button is about to go.
      field.focus();
      source.retry();
    };
    return element('button', { type: 'button', className: 'outline', onclick }, texts.retry);
  }

  function search(): void {
    clearTimeout(timer);
    replaceFragment(fragmentFor(field.value));
    if (field.value.trim() !== '') source.ask();
    draw();
  }

  /** Looks for what the address says. */
  function follow(fragment: string): void {
    const query = queryIn(fragment);
    if (query === null) return;
    field.value = query;
    if (query !== '') source.ask();
    draw();
  }

  field.addEventListener('focus', () => source.ask());
  field.addEventListener('input', () => {
    source.ask();
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    search();
  });
  form.addEventListener('submit', (event) => {
    // The policy sends no form anywhere; on a phone the keyboard makes room for what was found.
    event.preventDefault();
    search();
    if (status.textContent !== '') status.focus();
  });
  onFragment(follow);
  form.hidden = false;
  follow(currentFragment());
}

const root = document.querySelector<HTMLElement>('.search');
if (root !== null) start(root);
