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

/** Waits until the page shows this. */
export function sees(tab: Tab, spot: Spot): Promise<void> {
  return until(`it shows ${JSON.stringify(spot)}`, () => tab.has(spot));
}

/** Clicks as soon as it can be clicked. */
export function clicks(tab: Tab, spot: Spot): Promise<void> {
  return until(`it can be clicked: ${JSON.stringify(spot)}`, async () => {
    await tab.click(spot);
    return true;
  });
}
