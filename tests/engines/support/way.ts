import { shuffledReactions } from '../../../src/domain/test/shuffle.ts';
import type { State } from '../../../src/domain/history/state.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { decodeState } from '../../../src/codecs/kept/state.ts';
import {
  instrument,
  items,
  kernSituations,
  kernStatements,
  sharing,
  ui,
  wordingOf,
} from '../../browser/support/content.ts';
import { KEY, readSecond } from '../../browser/support/device.ts';
import { kernResponse, profileFor } from '../../browser/support/people.ts';
import { rowsOf } from '../../browser/support/rows.ts';
import { answer, button, checked, heading, type Spot } from './spots.ts';
import { clicks, sees, until, type Tab } from './tab.ts';

export const statement = (index: number): Spot =>
  heading(wordingOf(kernStatements[index]?.id ?? ''));

export const valueOf = (id: string): number => kernResponse.get(id)?.value ?? Number.NaN;

/** From here on each key and each click comes four seconds after the last: as from who reads. Runs in the page. */
function takeTime(from: number): void {
  const real = performance.now.bind(performance);
  let ahead = from;
  performance.now = () => real() + ahead;
  for (const sign of ['keydown', 'pointerdown'])
    addEventListener(sign, () => (ahead += 4_000), { capture: true });
}

/** Answers statements by digit, from one up to another. */
export async function giveStatements(tab: Tab, from: number, to: number): Promise<void> {
  await sees(tab, statement(from));
  await tab.run(takeTime, from * 4_000);
  for (const [index, { id }] of [...kernStatements.entries()].slice(from, to)) {
    await sees(tab, statement(index));
    await tab.press(String(valueOf(id)));
  }
}

/**
 * Waits until this statement stands in the history, which comes after its paint. Not every engine
 * takes it from who reloads in that very moment: they stand one statement back, their answer kept.
 */
export function isNoted(tab: Tab, index: number): Promise<void> {
  const step = () => tab.run(() => Number(Reflect.get(Object(history.state), 'step')));
  return until(`statement ${index} in the history`, async () => (await step()) === index);
}

async function keptState(tab: Tab): Promise<State> {
  const record = (await tab.run(readSecond, KEY)) as { readonly text?: string | null } | null;
  const found = decodeState(record?.text ?? '');
  if (found.kind !== 'ok') throw new Error('nothing is kept');
  return found.state;
}

/**
 * Answers a reaction, again when the click was let pass: one that comes quicker than a person reads,
 * on the very spot of the last, is taken for half of a double click.
 */
function answers(tab: Tab, id: string): Promise<void> {
  const given = { ...checked(valueOf(id)), group: wordingOf(id) };
  return until(`the answers given are ${JSON.stringify(given)}`, async () => {
    if (!(await tab.has(given))) await tab.click(answer(valueOf(id), wordingOf(id)));
    return tab.has(given);
  });
}

/** Answers the situations by the mouse, from halfway to the result. */
export async function giveSituations(tab: Tab): Promise<void> {
  await sees(tab, heading(ui.questionnaire.halfwayTitle));
  await clicks(tab, button(ui.questionnaire.halfwayGo));
  for (const [index, situation] of kernSituations.entries()) {
    await sees(tab, heading(items.situations[situation.id]?.text ?? ''));
    const seed = (await keptState(tab)).attempts.at(-1)?.seed ?? Number.NaN;
    for (const { id } of shuffledReactions(instrument, situation, seed)) {
      await answers(tab, id);
    }
    const isLast = index === kernSituations.length - 1;
    await clicks(tab, button(isLast ? 'Bekijk mijn resultaat' : 'Volgende'));
  }
}

/** By keyboard: past the bar, to the first thing in the content that can be used. */
export async function skipsToContent(tab: Tab): Promise<void> {
  const stands = (selector: string) =>
    until(`the keyboard is at ${selector}`, () => tab.has({ selector: `${selector}:focus` }));
  await tab.press('Tab');
  await stands('.skip');
  await tab.press('Enter');
  await tab.press('Tab');
  await stands('main *');
}

/** The table of the bouwstenen as it stands, or null. Runs in the page. */
function shownScores(caption: string): readonly (readonly string[])[] | null {
  const isIt = (table: HTMLTableElement) => table.caption?.textContent?.trim() === caption;
  const table = [...document.querySelectorAll('table')].find(isIt);
  if (table === undefined || !table.checkVisibility()) return null;
  const rows = [...table.querySelectorAll('tbody tr')];
  return rows.map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.innerText.split('\n')[0]?.trim() ?? ''),
  );
}

/** Waits for the scores that the domain makes of these answers. */
export async function seesScores(tab: Tab, answers = kernResponse): Promise<void> {
  const wanted = JSON.stringify(rowsOf(profileFor(answers), TRAITS));
  await until(`the scores ${wanted}`, async () => {
    const shown = await tab.run(shownScores, 'Scores per bouwsteen');
    return JSON.stringify(shown) === wanted;
  });
  await sees(tab, { selector: '.radar svg' });
}

/** Copies the link that holds the scores; gives what went to the clipboard. */
export async function copiesLink(tab: Tab): Promise<string> {
  await clicks(tab, button(ui.result.share));
  await clicks(tab, { selector: 'label', text: sharing.choose.scores });
  await tab.run(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      Object.assign(globalThis, { copied: text });
      return write(text);
    };
  });
  await clicks(tab, button('Kopieer link'));
  await sees(tab, { selector: 'p', text: sharing.give.copied });
  return tab.run(() => String(Reflect.get(globalThis, 'copied')));
}

/** Wipes everything, and sees that nothing is left on the device. */
export async function wipes(tab: Tab): Promise<void> {
  await clicks(tab, { selector: 'summary h2', text: ui.result.dataTitle });
  await clicks(tab, button('Wis alles'));
  await clicks(tab, button(ui.keeping.wipeYes));
  await sees(tab, heading(ui.result.emptyTitle));
  await sees(tab, { selector: 'p', text: ui.keeping.wiped });
  await until('both stores are empty', async () => {
    const first = await tab.run(() => globalThis.localStorage?.length ?? 0);
    const second = (await tab.run(readSecond, KEY)) as { readonly text?: string | null } | null;
    return first === 0 && (second?.text ?? null) === null;
  });
}
