import { render } from 'preact';
import type { PageData } from '../../i18n/messages.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { SharedApp } from './SharedApp.tsx';

/**
 * Draws a received result. The visitor's own answers are read, to be laid beside it; they change
 * only when the person takes answers over, after a question.
 */
export function mount(root: HTMLElement, data: PageData): void {
  startKeeping();
  root.replaceChildren();
  render(<SharedApp data={data} />, root);
}
