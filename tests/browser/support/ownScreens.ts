import { encodeOwnData } from '../../../src/codecs/files/ownData.ts';
import { expect } from '../fixtures.ts';
import { ui } from './content.ts';
import { kernResponse, stateOf } from './people.ts';
import { button } from './quiz.ts';
import type { Screen } from './screen.ts';
import { shows } from './screen.ts';

const { ownData } = ui;
const PATH = './plan/gegevens/';

const file = encodeOwnData([
  {
    key: 'aan-het-roer-plannen',
    text: '{"version":1,"epoch":"e1","notes":{"proactiviteit/act":["bel",9]}}',
  },
  { key: 'aan-het-roer-later', text: '{}' },
  { key: 'aan-het-roer', text: '{' },
]);

/** The page with all that is kept. */
export const ownScreens: readonly Screen[] = [
  { name: 'nothing kept', isVariant: true, path: PATH, reach: shows(ownData.title) },
  {
    name: 'all that is kept, with a file to read and the way to another device',
    path: PATH,
    state: stateOf(kernResponse),
    reach: async (page) => {
      await button(page, ownData.move.show).click();
      await expect(page.getByRole('img', { name: ownData.move.qrLabel })).toBeVisible();
      const buffer = Buffer.from(file);
      await page
        .getByLabel(ownData.read.label)
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
      await expect(page.getByText(ownData.read.planTitle)).toBeVisible();
    },
  },
];
