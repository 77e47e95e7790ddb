import { expect } from '../fixtures.ts';
import { plan } from './content.ts';
import { kernResponse, stateOf } from './people.ts';
import { beginPlan, writePlan } from './plan.ts';
import { button } from './quiz.ts';
import type { Screen } from './screen.ts';

const chosen = stateOf(kernResponse, { place: { value: 'authenticiteit', at: 1 } });

/** The page with one action, in each of its states. */
export const planScreens: readonly Screen[] = [
  {
    name: 'a plan to write, with steps to take over and something missing',
    path: './plan/',
    state: chosen,
    reach: async (page) => {
      await page.getByText(plan.offers.more).click();
      await button(page, plan.start.go).click();
      await expect(page.getByRole('alert')).toBeFocused();
    },
  },
  {
    name: 'an action that runs',
    path: './plan/',
    state: chosen,
    reach: async (page) => {
      await writePlan(page);
      await beginPlan(page);
      await button(page, plan.running.other).click();
      await expect(page.getByText(plan.running.otherAsk)).toBeFocused();
    },
  },
  {
    name: 'what was in the way of an action',
    path: './plan/',
    reach: async (page) => {
      await writePlan(page);
      await beginPlan(page);
      await button(page, plan.weeks.early).click();
      await button(page, plan.lookBack.notDone).click();
      await page.getByRole('checkbox').nth(1).check();
    },
  },
];
