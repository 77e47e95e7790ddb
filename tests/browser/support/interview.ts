import type { BrowserContext, Locator, Page } from '@playwright/test';
import { encodeInterview } from '../../../src/codecs/kept/sheet.ts';
import type { StoryId } from '../../../src/domain/interview/story.ts';
import { NOTE_IDS } from '../../../src/domain/interview/story.ts';
import { emptyInterview } from '../../../src/domain/interview/sheet.ts';
import { interview } from './content.ts';
import { seedText, SHEET_KEY } from './device.ts';

export const SHEET = './sollicitatiegesprek/';

/** All of it on one page, also for who has nothing on it and would begin in steps. */
export const WHOLE = `${SHEET}#overzicht`;

/** Stores stories and notes on the device of this visitor. */
export async function seedSheet(
  context: BrowserContext,
  stories: readonly StoryId[] | null,
  notes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const written = Object.entries(notes).map(([id, value]) => [id, { value, at: 1 }] as const);
  const state = {
    ...emptyInterview('e'.repeat(16)),
    stories: { value: stories, at: stories === null ? 0 : 1 },
    notes: new Map(written),
  };
  await seedText(context, encodeInterview(state), SHEET_KEY);
}

/** A text of that many characters in each box; the number at its start tells boxes apart. */
export function written(length: number): Readonly<Record<string, string>> {
  const sentence = 'In het voorjaar lag alles door elkaar en stelde ik voor om samen te ruimen. ';
  const texts = NOTE_IDS.map((id, i) => [id, `${i + 100} ${sentence.repeat(60)}`.slice(0, length)]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** The text on the device, or null. */
export function storedSheet(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), SHEET_KEY);
}

/** The part of the page with one story. */
export function storyOn(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** The box of a story by its label. */
export function box(story: Locator, label: string): Locator {
  return story.getByRole('textbox', { name: label });
}

export function tick(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name, exact: true });
}

export function growthPick(page: Page): Locator {
  return page.getByRole('combobox', { name: interview.choose.growth });
}
