import type { Browser } from '@playwright/test';
import { measure, type Reading } from './measure.ts';
import type { Options } from './options.ts';
import { person } from './person.ts';
import type { Subject, Subjects } from './subjects.ts';

/** Readings of product and floor, pair by pair in one order. */
export interface Readings {
  readonly product: readonly Reading[];
  readonly floor: readonly Reading[];
}

async function reading(browser: Browser, subject: Subject, pace: number): Promise<Reading> {
  const { response, buttons, scores } = person;
  const found = await measure(browser, subject, response, {
    finish: buttons.finish,
    pace,
  });
  // A page that is fast but wrong is no measure for anything.
  if (found.shown.join() !== scores.join()) {
    throw new Error(`The ${subject.name} shows ${found.shown.join()} for ${scores.join()}.`);
  }
  return found;
}

/** Product and floor by turns, each first every other time, so that a busy minute meets both. */
export async function interleave(
  browser: Browser,
  { product, floor }: Subjects,
  { runs, pace }: Options,
  onRun: (run: number) => void,
): Promise<Readings> {
  const readings = { product: [] as Reading[], floor: [] as Reading[] };
  for (let run = 1; run <= runs; run += 1) {
    onRun(run);
    const pair = run % 2 === 0 ? [product, floor] : [floor, product];
    for (const subject of pair) readings[subject.name].push(await reading(browser, subject, pace));
  }
  return readings;
}
