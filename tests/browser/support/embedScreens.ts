import { walkFrame } from '../../support/walkFrame.ts';
import { expect } from '../fixtures.ts';
import { kernStatements, ui } from './content.ts';
import { kernResponse } from './people.ts';
import { statement } from './quiz.ts';
import type { Screen } from './screen.ts';

const PATH = './embed/#kleur=ffd400';
const values = kernStatements.map(({ id }) => kernResponse.get(id)?.value ?? 0);

/** The page that stands in frames of other sites, by itself, in a colour that is too light. */
export const embedScreens: readonly Screen[] = [
  {
    name: 'the test in a frame',
    isVariant: true,
    path: PATH,
    reach: (page) => expect(statement(page, 0)).toBeVisible(),
  },
  {
    name: 'a result in a frame',
    path: PATH,
    reach: async (page) => {
      await expect(statement(page, 0)).toBeVisible();
      await page.evaluate(walkFrame, [values, 'Bekijk mijn resultaat', ui.embed.onMake] as const);
      await expect(page.getByLabel(ui.embed.onLabel)).toBeVisible();
    },
  },
];
