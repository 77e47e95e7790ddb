import { expect } from '../fixtures.ts';
import { interview } from './content.ts';
import { tick } from './interview.ts';
import { kernResponse, stateOf } from './people.ts';
import { button } from './quiz.ts';
import type { Screen } from './screen.ts';

const kern = stateOf(kernResponse);

/** The interview sheet, and what a person can do with it. */
export const interviewScreens: readonly Screen[] = [
  {
    name: 'the interview sheet of a result, with everything unfolded',
    path: './sollicitatiegesprek/',
    state: kern,
    reach: async (page) => {
      await expect(button(page, 'Wis alles')).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page
        .getByRole('textbox', { name: interview.vacancy.label })
        .fill('Je bent leergierig, neemt initiatief en werkt klantgericht.');
      await expect(page.locator('.matches li')).toHaveCount(2);
    },
  },
  {
    name: 'a full interview sheet without the test',
    isVariant: true,
    path: './sollicitatiegesprek/#overzicht',
    reach: async (page) => {
      for (const name of ['Proactiviteit', 'Continu leren', 'Zelfbewustzijn'])
        await tick(page, name).click();
      await expect(page.getByText(interview.choose.full)).toBeVisible();
    },
  },
  {
    name: 'the first step of the interview sheet',
    path: './sollicitatiegesprek/',
    reach: (page) => expect(page.getByRole('link', { name: interview.steps.whole })).toBeVisible(),
  },
  {
    name: 'a story of the interview sheet, in steps',
    isVariant: true,
    path: './sollicitatiegesprek/#stap-2-1',
    state: kern,
    reach: (page) => expect(page.getByRole('textbox', { name: 'Situatie' })).toBeVisible(),
  },
  {
    name: 'the last step of the interview sheet',
    isVariant: true,
    path: './sollicitatiegesprek/#stap-4',
    state: kern,
    reach: (page) => expect(page.getByText(interview.steps.paper)).toBeVisible(),
  },
  {
    name: 'practising, with notes and clock',
    path: './sollicitatiegesprek/#oefenen',
    state: kern,
    reach: async (page) => {
      await button(page, interview.practise.showNotes).click();
      await page.getByRole('checkbox', { name: interview.practise.clock }).check();
      await expect(page.getByRole('timer')).toBeVisible();
    },
  },
  {
    name: 'reading, with nothing written yet',
    path: './sollicitatiegesprek/#lezen',
    reach: (page) => expect(page.getByText(interview.reading.empty)).toBeVisible(),
  },
];
