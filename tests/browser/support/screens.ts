import type { Page } from '@playwright/test';
import { answerAll, firstAnswers, KERN } from '../../support/builders/responses.ts';
import { expect } from '../fixtures.ts';
import { didAt, FIRST, later, SECOND } from './attempts.ts';
import { content, method, paper, sharing, ui } from './content.ts';
import { conversationScreens } from './conversation.ts';
import { embedScreens } from './embedScreens.ts';
import { givingScreens } from './giving.ts';
import { feedbackScreens } from './colleagues.ts';
import { interviewScreens } from './interviewScreens.ts';
import { knowledgeScreens } from './knowledgeScreens.ts';
import { answersFragmentOf, fragmentOf } from './links.ts';
import { ownScreens } from './ownScreens.ts';
import { planScreens } from './planScreens.ts';
import { fullResponse, kernResponse, stateOf } from './people.ts';
import { recheckScreen } from './recheck.ts';
import { button, heading, kernStatements, statement, openPause, openSettings } from './quiz.ts';
import type { Screen } from './screen.ts';
import { shows } from './screen.ts';
import { sessionScreens } from './sessionScreens.ts';
import { choiceOf, reveal } from './sharing.ts';
import { goSharing, openFolds } from './result.ts';
import { teamScreens } from './teamScreens.ts';

const statements = kernStatements.length;
const { questionnaire, result, keeping, keepingNotice } = ui;
const drawn = (page: Page) => expect(page.locator('.radar svg')).toBeVisible();
const kern = stateOf(kernResponse);

/** Began again, and gave no answer since. */
const begunAgain = stateOf(kernResponse, {
  attempts: kern.attempts.flatMap((attempt) => [
    attempt,
    { ...attempt, id: 'b'.repeat(16), startedAt: attempt.startedAt + 1, answers: new Map() },
  ]),
});

/** Every page of the site, in each state that looks different. */
export const screens: readonly Screen[] = [
  { name: 'the landing page', path: './', reach: shows(ui.start.title) },
  {
    name: 'the first statement',
    isVariant: true,
    path: './vragenlijst/',
    reach: (page) => expect(statement(page, 0)).toBeVisible(),
  },
  {
    name: 'a later statement, for who comes back',
    path: './',
    state: stateOf(firstAnswers(kernResponse, 7)),
    reach: (page) => expect(button(page, questionnaire.again)).toBeVisible(),
  },
  {
    name: 'the first statement with its settings',
    path: './',
    reach: async (page) => {
      await openSettings(page);
      await expect(page.getByText(keeping.offSwitch)).toBeVisible();
    },
  },
  {
    name: 'the menu',
    path: './privacy/',
    reach: async (page) => {
      await page.locator('.menu > summary').click();
      await expect(page.locator('.menu .groups')).toBeVisible();
    },
  },
  {
    name: 'a page to read, halfway through the test',
    isVariant: true,
    path: './toegankelijkheid/',
    state: stateOf(firstAnswers(kernResponse, 7)),
    reach: (page) => expect(page.locator('.under[data-test]')).toBeVisible(),
  },
  {
    name: 'a missing answer',
    isVariant: true,
    path: './vragenlijst/',
    reach: async (page) => {
      await button(page, 'Volgende').click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'halfway',
    path: './',
    state: stateOf(firstAnswers(kernResponse, statements)),
    reach: shows(questionnaire.halfwayTitle),
  },
  {
    name: 'a situation with an answer and an error',
    path: './',
    state: stateOf(firstAnswers(kernResponse, statements + 1)),
    reach: async (page) => {
      // The first statement is there until the script has taken over.
      await expect(page.locator('.situation')).toBeVisible();
      await button(page, 'Volgende').click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'Pauze on a situation',
    path: './vragenlijst/',
    state: stateOf(firstAnswers(kernResponse, statements + 1)),
    reach: openPause,
  },
  {
    name: 'everything answered',
    isVariant: true,
    path: './',
    state: kern,
    reach: shows(questionnaire.doneTitle),
  },
  {
    name: 'an empty result with an earlier one',
    isVariant: true,
    path: './resultaat/',
    state: begunAgain,
    reach: (page) => expect(button(page, questionnaire.earlierGo)).toBeVisible(),
  },
  {
    name: 'an earlier result',
    isVariant: true,
    path: './resultaat/',
    state: begunAgain,
    reach: async (page) => {
      await button(page, questionnaire.earlierGo).click();
      await drawn(page);
    },
  },
  {
    name: 'an empty result',
    isVariant: true,
    path: './resultaat/',
    reach: shows(result.emptyTitle),
  },
  { name: 'a result', isVariant: true, path: './resultaat/', state: kern, reach: drawn },
  {
    name: 'a result with a chosen place and everything unfolded',
    path: './resultaat/',
    state: stateOf(fullResponse, { place: { value: 'proactiviteit', at: 1 } }),
    reach: async (page) => {
      await drawn(page);
      // The last parts of the page come after the radar, with their own folds.
      await expect(heading(page, result.takeTitle)).toBeVisible();
      await expect(async () => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
            details.open = true;
        });
        await page.waitForTimeout(200);
        expect(await page.locator('main details:not([open])').count()).toBe(0);
      }).toPass();
    },
  },
  {
    name: 'two attempts beside each other',
    path: './plan/verloop/',
    state: didAt([kernResponse, FIRST], [later, SECOND], [later, SECOND + 1]),
    reach: drawn,
  },
  recheckScreen,
  ...givingScreens,
  {
    name: 'a result after haste',
    isVariant: true,
    path: './resultaat/',
    state: stateOf(answerAll(3, KERN)),
    reach: shows(result.takeTitle),
  },
  {
    name: 'sharing after haste: a card of any of the six, and nothing chosen',
    isVariant: true,
    path: './resultaat/',
    state: stateOf(answerAll(3, KERN)),
    reach: async (page) => {
      await goSharing(page);
      await expect(page.getByText(sharing.choose.cardNothing)).toBeVisible();
    },
  },
  {
    name: 'two bouwstenen on a card, and no place for a third',
    isVariant: true,
    path: './resultaat/',
    state: kern,
    reach: async (page) => {
      await goSharing(page);
      await choiceOf(page, 'continu-leren').check();
      await expect(page.getByText(sharing.choose.cardFull)).toBeVisible();
    },
  },
  {
    name: 'an unfinished result',
    isVariant: true,
    path: './resultaat/',
    state: stateOf(firstAnswers(kernResponse, 20)),
    reach: (page) => expect(page.getByText(result.incompleteTitle)).toBeVisible(),
  },
  {
    name: 'the question before a wipe',
    isVariant: true,
    path: './resultaat/',
    state: kern,
    reach: async (page) => {
      await openFolds(page);
      await button(page, 'Wis alles').click();
      await expect(page.getByText(keeping.wipeAsk)).toBeVisible();
    },
  },
  {
    name: 'a link to copy by hand',
    path: './resultaat/',
    state: kern,
    reach: async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await goSharing(page);
      await button(page, 'Kopieer link').click();
      await expect(page.getByRole('textbox', { name: sharing.give.linkLabel })).toBeVisible();
    },
  },
  {
    name: 'the question before nothing is kept any more',
    isVariant: true,
    path: './vragenlijst/',
    state: stateOf(firstAnswers(kernResponse, 7)),
    reach: async (page) => {
      await expect(button(page, questionnaire.again)).toBeVisible();
      await openPause(page);
      await page.getByText(keeping.offSwitch).click();
      await expect(page.getByText(keeping.offAsk)).toBeFocused();
    },
  },
  {
    name: 'old answers that cannot be read',
    isVariant: true,
    path: './vragenlijst/',
    text: '{',
    reach: (page) => expect(button(page, keepingNotice.replace)).toBeVisible(),
  },
  {
    name: 'sharing all answers with a name and a QR code',
    path: './resultaat/',
    state: kern,
    reach: async (page) => {
      await goSharing(page);
      await reveal(page, 'answers');
      await page.getByRole('textbox', { name: sharing.choose.name }).fill('A'.repeat(38));
      await button(page, sharing.give.qrShow).click();
      await expect(page.getByRole('img', { name: sharing.give.qrLabel })).toBeVisible();
    },
  },
  {
    name: 'a shared result beside an own one, with all answers',
    isVariant: true,
    path: `./gedeeld/#${answersFragmentOf(fullResponse, 'Anneke')}`,
    state: kern,
    reach: async (page) => {
      await button(page, sharing.compare.show).click();
      await expect(page.locator('.compare .radar svg')).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
          details.open = true;
      });
      await button(page, sharing.opened.adopt).click();
      await expect(page.getByText(sharing.opened.adoptAsk)).toBeVisible();
    },
  },
  {
    name: 'a shared result',
    path: `./gedeeld/#${fragmentOf(kernResponse, true)}`,
    reach: drawn,
  },
  {
    name: 'how the test measures',
    path: './methode/cijfers/',
    reach: async (page) => {
      for (const fold of await page.locator('main summary').all()) await fold.click();
      await expect(heading(page, method.numbers.title)).toBeVisible();
    },
  },
  {
    name: 'a card of two bouwstenen',
    path: './gedeeld/verantwoordelijkheid-en-visie-en-doelen/',
    reach: shows('Hier herken ik mezelf in: verantwoordelijkheid en ‘visie en doelen’'),
  },
  ...interviewScreens,
  ...planScreens,
  ...conversationScreens,
  ...feedbackScreens,
  { name: 'the test on paper', path: './papier/', reach: shows(paper.title) },
  {
    name: 'the test on paper, typed over with mistakes',
    path: './papier/invoeren/',
    reach: async (page) => {
      await page.locator('#rij-1').fill('123456');
      await page.locator('#rij-2').fill('111111');
      await page.locator('#som-2').fill('6');
      await button(page, questionnaire.finish).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'the question before paper is added to answers',
    isVariant: true,
    path: './papier/invoeren/',
    state: kern,
    reach: async (page) => {
      for (const n of [1, 2, 3, 4, 5, 6]) await page.locator(`#rij-${n}`).fill('123454');
      await button(page, questionnaire.finish).click();
      await expect(page.getByText(paper.entry.ask)).toBeVisible();
    },
  },
  { name: 'privacy', isVariant: true, path: './privacy/', reach: shows('Privacy') },
  ...knowledgeScreens,
  ...sessionScreens,
  ...ownScreens,
  ...embedScreens,
  ...teamScreens,
  // One part in several states has one name several times.
  {
    name: 'the parts of the site',
    isVariant: true,
    path: './stijl/',
    reach: shows(content.style.title),
  },
  { name: 'a broken link', path: './gedeeld/#kapot', reach: shows(ui.share.damagedTitle) },
];
