import { copyText, copyFormatted } from '../../platform/clipboard.ts';
import { element } from '../ui/element.ts';
import { startFrame } from './frame.ts';
import type { WithFrame } from './frameCode.ts';
import { codeOf, nodeOf } from './parts.ts';
import type { PieceName, PlacingData } from './pieces.ts';
import { PIECES } from './pieces.ts';

/** Buttons that copy a piece, before its code. What was copied is said there too. */
function addButtons(piece: HTMLElement, texts: PlacingData['texts']['piece']): void {
  const area = piece.querySelector('textarea');
  const shown = piece.querySelector<HTMLElement>('[data-shown]');
  if (area === null) return;
  const status = element('p', { role: 'status' });
  const tell = (isCopied: boolean) => {
    status.textContent = isCopied ? texts.copied : texts.failed;
    if (!isCopied) area.select();
  };
  const buttonOf = (text: string, className: string, copy: () => Promise<boolean>) =>
    element(
      'button',
      {
        type: 'button',
        className,
        ariaLabel: `${text}: ${piece.dataset['title'] ?? ''}`,
        onclick: () => void copy().then(tell),
      },
      text,
    );
  const code = buttonOf(
    piece.dataset['copy'] ?? (shown ? texts.copyCode : texts.copyLines),
    'outline',
    () => copyText(area.value),
  );
  const formatted = buttonOf(texts.copyShown, 'link', () =>
    copyFormatted(area.value, shown?.innerText ?? ''),
  );
  const buttons = element('div', { className: 'copies screen-only' }, code);
  if (shown !== null) buttons.append(formatted);
  buttons.append(status);
  area.closest('label')?.before(buttons);
}

/** Shows what may be chosen, and lets every piece follow it. */
function start(root: HTMLElement, data: PlacingData & WithFrame): void {
  const choose = root.querySelector<HTMLElement>('[data-choose]');
  const [blog, statement] = choose?.querySelectorAll('select') ?? [];
  const here = {
    home: root.dataset['home'] ?? '',
    picture: root.dataset['picture'] ?? '',
  };
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-piece]')];

  function draw(): void {
    const chosen = { van: blog?.value || null, item: statement?.value ?? '' };
    for (const piece of pieces) {
      const make = PIECES[piece.dataset['piece'] as PieceName] as
        (typeof PIECES)[PieceName] | undefined;
      const area = piece.querySelector('textarea');
      if (make === undefined || area === null) continue;
      area.value = codeOf(make(data, chosen, data));
      piece.querySelector('[data-shown]')?.replaceChildren(...make(data, chosen, here).map(nodeOf));
    }
  }

  for (const piece of pieces) addButtons(piece, data.texts.piece);
  for (const select of [blog, statement]) select?.addEventListener('change', draw);
  startFrame(root, data.frame);
  choose?.removeAttribute('hidden');
}

const root = document.querySelector<HTMLElement>('.placing');
const text = document.getElementById('page-data')?.textContent;
if (root !== null && text) start(root, JSON.parse(text) as PlacingData & WithFrame);
