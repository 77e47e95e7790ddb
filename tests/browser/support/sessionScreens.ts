import { fill } from '../../../src/i18n/fill.ts';
import { expect } from '../fixtures.ts';
import { content, ui } from './content.ts';
import { button } from './quiz.ts';
import type { Screen } from './screen.ts';
import { shows } from './screen.ts';

const { session } = content;

/** A session with a team: its script, the form after it, and all of it on paper. */
export const sessionScreens: readonly Screen[] = [
  {
    name: 'the script of a session, with a time that runs',
    path: './team/sessie/',
    reach: async (page) => {
      await button(page, ui.knowledge.exercise.timer.start).first().click();
      await expect(page.getByText(fill(session.timer.runs, { n: 1, total: 4 }))).toBeVisible();
    },
  },
  {
    name: 'the form after a session, wiped with a way back',
    path: './team/formulier/',
    reach: async (page) => {
      await page.getByRole('radio').nth(2).check();
      await button(page, session.form.wipe).click();
      await expect(button(page, session.form.undo)).toBeVisible();
    },
  },
  {
    name: 'all of a session on paper',
    path: './team/pakket/',
    reach: shows(session.packet.title),
  },
];
