import { setTimeout as pause } from 'node:timers/promises';
import type { Spot } from './spots.ts';

/** One open page of any engine: what the tests ask of it, and no more. */
export interface Tab {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; it may use its arguments only, and give what JSON can carry. */
  run<A extends readonly unknown[], R>(
    inPage: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  has(spot: Spot): Promise<boolean>;
  /** A click of the mouse, where the engine finds the spot. Fails when it stands nowhere. */
  click(spot: Spot): Promise<void>;
  /** A key of the keyboard, by the character on it; also `Tab` and `Enter`. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with storage of its own. */
export interface Visitor {
  /** The engine's own name and version. */
  readonly version: string;
  newTab(): Promise<Tab>;
  /** All its processes die at once: nothing is written any more. */
  kill(): Promise<void>;
}

/** Longer than any page takes on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

/** Waits until something holds; between two documents it may fail. Says in its error what was missing. */
export async function until(
  what: string | (() => string),
  holds: () => boolean | Promise<boolean>,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  let reason: unknown;
  for (;;) {
    try {
      if (await holds()) return;
      reason = undefined;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > end) {
      const missing = typeof what === 'string' ? what : what();
      throw new Error(`Not within ${patience / 1000} s: ${missing}`, { cause: reason });
    }
    await pause(50);
  }
}

/** In characters: enough to know the screen by. */
const TOLD = 300;

/** Runs in the page: where it is, and what a person sees of it. */
function screenNow(most: number): string {
  const { body, visibilityState } = document;
  const text = (document.querySelector('main') ?? body).innerText.replaceAll(/\s+/g, ' ');
  return `${location.href} (${visibilityState}): ${text.slice(0, most)}`;
}

/** Waits as `until` does. Its error also tells what was on the screen: a rare fault is seen only there. */
async function untilOn(
  tab: Tab,
  what: string,
  holds: () => Promise<boolean>,
  patience?: number,
): Promise<void> {
  try {
    await until(what, holds, patience);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const screen = await tab.run(screenNow, TOLD).catch((cause: unknown) => String(cause));
    error.message += `\n| ${screen}`;
    throw error;
  }
}

/** Waits until the page shows this. */
export function sees(tab: Tab, spot: Spot, patience?: number): Promise<void> {
  return untilOn(tab, `it shows ${JSON.stringify(spot)}`, () => tab.has(spot), patience);
}

/** Clicks as soon as it can be clicked. */
export function clicks(tab: Tab, spot: Spot): Promise<void> {
  return untilOn(tab, `it can be clicked: ${JSON.stringify(spot)}`, async () => {
    await tab.click(spot);
    return true;
  });
}
