import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from './content.ts';
import type { Spot } from './findSpot.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** What stands on screen and lies under a finger, for the message when nothing came of a tap. */
export interface Sight {
  readonly url: string;
  /** What the bench takes for the question. */
  readonly asked: string;
  /** Every heading of a question, on screen or not. */
  readonly headings: readonly { readonly text: string; readonly isShown: boolean }[];
  /** The element under the finger, as it stands in the page. */
  readonly hit: string;
  /** The answers that are chosen, as name and value. */
  readonly chosen: readonly string[];
  /** What the page notes about itself. */
  readonly state: string;
  readonly scrolled: number;
}

/** Runs in the page, so it uses nothing from outside but the probe. */
function look({ x, y }: { readonly x: number; readonly y: number }): Sight {
  const hit = document.elementFromPoint(x, y)?.closest('label, button, a, [class]');
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
  return {
    url: location.href,
    asked: probe.question(),
    headings: [...document.querySelectorAll('.statement, legend')].map((heading) => ({
      text: heading.textContent ?? '',
      isShown: heading.getClientRects().length > 0,
    })),
    hit: hit?.outerHTML.slice(0, 200) ?? 'nothing',
    chosen: radios.map(({ name, value }) => `${name}=${value}`),
    state: JSON.stringify({ ...document.documentElement.dataset }),
    scrolled: Math.round(scrollY),
  };
}

/** In lines, the likeliest clue first. */
export function sightText(sight: Sight, complaints: readonly string[]): string {
  const { url, asked, headings, hit, chosen, state, scrolled } = sight;
  const list = (texts: readonly string[]) => (texts.length === 0 ? 'none' : texts.join('; '));
  return [
    `under the finger: ${hit}`,
    `taken for the question: ${asked}`,
    `headings of questions: ${list(headings.map(({ text, isShown }) => `"${text}"${isShown ? '' : ' (not on screen)'}`))}`,
    `chosen answers: ${list(chosen)}`,
    `page: ${url}, scrolled ${scrolled} px, ${state}`,
    `errors in the page: ${list(complaints)}`,
  ].join('\n');
}

/** Does this, and when it fails, tells what was on screen; the picture is beside the report. */
export async function withSight<T>(page: Page, spot: Spot, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const sight = await page.evaluate(look, { x: spot.x, y: spot.y });
    const [errors, messages] = await Promise.all([page.pageErrors(), page.consoleMessages()]);
    const spoken = messages.filter((message) => message.type() === 'error');
    const complaints = [...errors.map(String), ...spoken.map((message) => message.text())];
    const picture = join(root, '.cache/bench/stuck.png');
    await page.screenshot({ path: picture });
    const what = cause instanceof Error ? cause.message : String(cause);
    const at = `after a tap on "${spot.name}" at ${Math.round(spot.x)}, ${Math.round(spot.y)}`;
    const text = `${what}\n${at}, now ${sightText(sight, complaints)}\npicture: ${picture}`;
    throw new Error(text, { cause });
  }
}
