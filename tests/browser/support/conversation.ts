import type { BrowserContext, Locator, Page } from '@playwright/test';
import { encodeConversation } from '../../../src/codecs/kept/conversation.ts';
import type { LineId } from '../../../src/domain/conversation/lines.ts';
import { LINE_IDS } from '../../../src/domain/conversation/lines.ts';
import { emptyConversation, withLine } from '../../../src/domain/conversation/sheet.ts';
import { expect } from '../fixtures.ts';
import { conversation } from './content.ts';
import { seedText } from './device.ts';
import { kernResponse, stateOf } from './people.ts';
import { button } from './quiz.ts';
import type { Screen } from './screen.ts';

export const TALK = './plan/gesprek/';
export const TALK_KEY = 'aan-het-roer-koersblad';
export const COACH_KEY = 'aan-het-roer-apparaat-coach';

const { parts, coach, scores } = conversation;
const words = { ...parts.stand.lines, ...parts.heading.lines, ...parts.need.lines };

/** The box of a line. */
export function line(page: Page, id: LineId): Locator {
  return page.getByRole('textbox', { name: words[id].label, exact: true });
}

/** What may be taken over into a line. */
export function offersOf(page: Page, id: LineId): Locator {
  return page.getByRole('group', { name: `${conversation.offers.title}: ${words[id].label}` });
}

export function coachName(page: Page): Locator {
  return page.getByRole('textbox', { name: coach.name });
}

/** Stores a sheet with this text in each of its lines. */
export async function seedLines(
  context: BrowserContext,
  textOf: (id: LineId) => string,
): Promise<void> {
  const sheet = LINE_IDS.reduce(
    (all, id) => withLine(all, id, textOf(id), 1),
    emptyConversation('k'.repeat(16)),
  );
  await seedText(context, encodeConversation(sheet), TALK_KEY);
}

/** The page with everything on it that it can show. */
export const conversationScreens: readonly Screen[] = [
  {
    name: 'a sheet for a talk, with a sentence taken over, scores and a coach',
    path: TALK,
    state: stateOf(kernResponse),
    reach: async (page) => {
      await offersOf(page, 'well').getByRole('button').first().click();
      await expect(line(page, 'well')).toBeFocused();
      await page.getByRole('checkbox', { name: scores.choose }).check();
      await coachName(page).fill('Praktijk Noorderlicht');
      await page.getByRole('radio', { name: coach.colours.green }).check();
      await expect(button(page, conversation.finish.print)).toBeEnabled();
    },
  },
];
