import { render } from 'preact';
import type { PageData } from '../../i18n/messages.ts';
import { SharedApp } from './SharedApp.tsx';

/** Draws a received result. Nothing here reads or writes the visitor's own answers. */
export function mount(root: HTMLElement, data: PageData): void {
  root.replaceChildren();
  render(<SharedApp data={data} />, root);
}
