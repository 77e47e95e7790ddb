import { firstAnswers } from '../../../support/builders/responses.ts';
import { expect } from '../../fixtures.ts';
import { content, interview, method, ui } from '../content.ts';
import { fragmentOf } from '../links.ts';
import { kernResponse, stateOf } from '../people.ts';
import { button, heading, statement } from '../quiz.ts';
import { RESTING } from '../result.ts';
import type { Screen } from '../screen.ts';
import { shows } from '../screen.ts';

/** How much of a page is photographed, from its top, by the width of the screen. */
type Heights = Readonly<Record<390 | 1280, number>>;

/** A page to photograph. */
export interface Subject extends Omit<Screen, 'text'> {
  /** Without it, the whole page. */
  readonly heights?: Heights;
  /** The ids of parts that get a photograph each, so that a change of one does not move the others. */
  readonly parts?: readonly string[];
}

/** The day of all photographs. */
export const NOON = new Date('2026-03-04T12:00:00+01:00');

const begun = { startedAt: NOON.getTime() - 600_000 };
/** What is on the screen at first. */
const FIRST: Heights = { 390: 844, 1280: 800 };
/** As much as tells what the rest is like. */
const MOST: Heights = { 390: 1_200, 1280: 900 };
/** A result down to its dark band, and on a phone all of it. */
const RESULT: Heights = { 390: 6_000, 1280: 1_700 };

/** The same person as in other tests, on the day of the photographs. */
function personWith(answered: number) {
  const state = stateOf(firstAnswers(kernResponse, answered));
  return { ...state, attempts: state.attempts.map((attempt) => ({ ...attempt, ...begun })) };
}
const kern = personWith(kernResponse.size);

/** The pages that carry the site, and the page with all its parts. */
export const subjects: readonly Subject[] = [
  {
    name: 'part',
    path: './stijl/',
    parts: Object.keys(content.style.parts),
    reach: shows(content.style.title),
  },
  { name: 'start', path: './', heights: FIRST, reach: shows(ui.start.title) },
  {
    name: 'statement',
    path: './vragenlijst/',
    state: personWith(7),
    reach: (page) => expect(statement(page, 7)).toBeVisible(),
  },
  {
    name: 'result',
    heights: RESULT,
    path: './resultaat/',
    state: kern,
    reach: async (page) => {
      await expect(heading(page, ui.result.takeTitle)).toBeVisible();
      await expect(page.locator(RESTING)).toBeVisible();
    },
  },
  {
    name: 'shared',
    path: `./gedeeld/#${fragmentOf(kernResponse, true)}`,
    heights: MOST,
    reach: (page) => expect(page.locator(RESTING)).toBeVisible(),
  },
  {
    name: 'sheet',
    path: './sollicitatiegesprek/',
    state: kern,
    heights: MOST,
    reach: async (page) => {
      await expect(heading(page, interview.title).first()).toBeVisible();
      await expect(button(page, ui.keeping.wipe)).toBeVisible();
    },
  },
  { name: 'method', path: './methode/', heights: MOST, reach: shows(method.title) },
  {
    name: 'trait',
    path: './bouwstenen/authenticiteit/',
    heights: MOST,
    reach: shows(content.traits.authenticiteit.name),
  },
  {
    name: 'exercise',
    path: './oefeningen/drie-stoelen/',
    heights: MOST,
    reach: shows('Drie stoelen'),
  },
];

/** The names of the photographs of a page: one of all of it, or one of each part. */
export function namesOf({ name, parts }: Subject): readonly string[] {
  return parts?.map((part) => `${name}-${part}`) ?? [name];
}
