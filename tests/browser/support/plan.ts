import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { plan } from './content.ts';
import { button, heading } from './quiz.ts';

/** The key of the plan. */
export const PLAN_KEY = 'aan-het-roer-actie';

type Field = keyof typeof plan.fields;

/** A box of the plan. */
export function field(page: Page, name: Field): Locator {
  return page.getByRole('textbox', { name: plan.fields[name].label, exact: true });
}

/** One of the ten figures. */
export function figure(page: Page, n: number): Locator {
  return page.getByRole('radio', { name: String(n), exact: true });
}

/** The action that the tests write. */
export const DEED = 'Als ik de deur achter me dichttrek, dan bel ik één klant.';

/** Fills in what an action needs, by hand. */
export async function writePlan(page: Page): Promise<void> {
  await expect(button(page, plan.start.go)).toBeEnabled();
  await field(page, 'when').fill('ik de deur achter me dichttrek');
  await field(page, 'act').fill('bel ik één klant');
  await figure(page, 4).check();
  await field(page, 'why').fill('Ik denk er al wel aan.');
  await field(page, 'who').fill('Noor');
}

/** Begins today. */
export async function beginPlan(page: Page): Promise<void> {
  await button(page, plan.start.go).click();
  await expect(heading(page, plan.weeks.title)).toBeVisible();
}
