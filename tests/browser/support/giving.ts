import type { Page } from '@playwright/test';
import { encodeDraft } from '../../../src/codecs/kept/draft.ts';
import { encodeRequest } from '../../../src/codecs/links/request.ts';
import { fragmentOf } from '../../../src/codecs/links/name.ts';
import { emptyDraft } from '../../../src/domain/panel/draft.ts';
import type { Draft } from '../../../src/domain/panel/draft.ts';
import type { Observation } from '../../../src/domain/panel/reply.ts';
import { askedItems } from '../../../src/domain/panel/reply.ts';
import { sayObserved } from '../../../src/i18n/say/giving.ts';
import { expect } from '../fixtures.ts';
import { content, instrument } from './content.ts';
import { button, heading } from './quiz.ts';
import type { Screen } from './screen.ts';

const { giving } = content;

/** What colleagues are asked, in order. */
export const asked = askedItems(instrument);

export const request = { seed: 2_718_281_828, instrument: instrument.version };

/** The fragment that somebody of this name sends, without '#'. */
export function requestFragment(name: string, seed = request.seed): string {
  return fragmentOf(encodeRequest({ ...request, seed }), name);
}

/** The heading of a statement about somebody, from 0. */
export function observedHeading(page: Page, index: number, name: string | null) {
  const text = giving.statements[asked[index]?.id ?? ''] ?? '';
  return heading(page, sayObserved(text, name));
}

/** Answers of every kind, no two that follow each other alike: a tap on the same place is no second tap. */
export function observationAt(index: number): Observation {
  return ([1, 3, 5, 2, 'unseen', 4] as const)[index % 6] ?? 'unseen';
}

/** Every statement answered so, and nothing written. */
export function wholeDraft(more: Partial<Draft> = {}): Draft {
  const own = { asked: requestFragment('Sam'), id: 7, advances: true };
  const observations = new Map(asked.map(({ id }, i) => [id, observationAt(i)] as const));
  return { ...emptyDraft(request, own), observations, ...more };
}

/** Puts a draft into the tab, as if its page had been left; the page is loaded anew. */
export async function seedDraft(page: Page, draft: Draft): Promise<void> {
  await page.evaluate(
    (text) => sessionStorage.setItem('aan-het-roer-antwoord', text),
    encodeDraft(draft),
  );
  await page.reload();
}

/** From a whole draft to the two open questions. */
async function toOpenQuestions(page: Page): Promise<void> {
  await seedDraft(page, wholeDraft({ works: 'w'.repeat(250) }));
  await button(page, giving.opening.resume).click();
  await expect(heading(page, giving.open.title)).toBeVisible();
}

const path = `./feedback/geven/#${requestFragment('Sam')}`;

/** The page of a colleague, in each of its states. */
export const givingScreens: readonly Screen[] = [
  {
    name: 'who asks for feedback, and who can read it',
    path,
    reach: (page) => expect(button(page, giving.opening.start)).toBeVisible(),
  },
  {
    name: 'a statement about somebody, with an answer missing',
    path,
    reach: async (page) => {
      await button(page, giving.opening.start).click();
      await button(page, 'Volgende').click();
      await expect(page.getByRole('alert')).toBeFocused();
    },
  },
  {
    name: 'two open questions about somebody',
    isVariant: true,
    path,
    reach: toOpenQuestions,
  },
  {
    name: 'all that goes to who asked',
    path,
    reach: async (page) => {
      await toOpenQuestions(page);
      await button(page, giving.open.next).click();
      await page.locator('.given > summary').click();
      await expect(button(page, giving.overview.make)).toBeVisible();
    },
  },
  {
    name: 'a reply to take along, and the question before it is wiped',
    path,
    reach: async (page) => {
      await toOpenQuestions(page);
      await button(page, giving.open.next).click();
      // A second tap on the same place at once would count as a double tap.
      await button(page, giving.overview.make).press('Enter');
      await button(page, giving.end.done).click();
      await expect(page.getByText(giving.end.doneAsk)).toBeFocused();
    },
  },
];
