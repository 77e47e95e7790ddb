import type { TypedRow } from '../../domain/paper/typed.ts';
import type { Ask, Room } from './ask.ts';

let tries = 0;
let coming: Promise<unknown> | null = null;

/**
 * Fetches the script of the stores, whose address stands in the page (site/finish/deferBoot.ts). As long
 * as a page is open a browser may remember that a script failed, so each try has another address.
 */
export function fetchStores(): Promise<unknown> {
  const address = document.documentElement.dataset['boot'] ?? '';
  coming ??= import(/* @vite-ignore */ tries === 0 ? address : `${address}?${tries}`).catch(
    (error: unknown) => {
      tries += 1;
      coming = null;
      throw error;
    },
  );
  return coming;
}

function ask(detail: Ask): void {
  dispatchEvent(new CustomEvent('ask-stores', { detail }));
}

/** What is on the device. */
export async function lookForRoom(): Promise<Room> {
  await fetchStores();
  return new Promise((answer) => ask({ kind: 'look', answer }));
}

/** Makes the rows the person's own answers. Gives whether they are kept. */
export function takeOver(instrument: string, rows: readonly TypedRow[]): Promise<boolean> {
  return new Promise((answer) => ask({ kind: 'take', instrument, rows, answer }));
}
