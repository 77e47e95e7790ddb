import type { BrowserContext, Page } from '@playwright/test';
import { encodePanel } from '../../../src/codecs/kept/panel.ts';
import { encodeReply } from '../../../src/codecs/links/reply.ts';
import { fragmentOf } from '../../../src/codecs/links/name.ts';
import { withReply, withRequest } from '../../../src/domain/panel/change.ts';
import type { Panel } from '../../../src/domain/panel/panel.ts';
import { emptyPanel } from '../../../src/domain/panel/panel.ts';
import type { Observation, Reply } from '../../../src/domain/panel/reply.ts';
import { askedItems } from '../../../src/domain/panel/reply.ts';
import type { TraitId } from '../../../src/domain/test/scales.ts';
import { isTraitId } from '../../../src/domain/test/scales.ts';
import { rawFor } from '../../support/builders/responses.ts';
import { expect } from '../fixtures.ts';
import { content, instrument } from './content.ts';
import { seedText } from './device.ts';
import { kernResponse, stateOf } from './people.ts';
import { button, heading } from './quiz.ts';
import type { Screen } from './screen.ts';

export const FEEDBACK = './feedback/';
export const PANEL_KEY = 'aan-het-roer-panel';
const SEED = 0x1234_5678;

/** At what level a colleague sees each bouwsteen. */
type Levels = Readonly<Record<TraitId, 1 | 2 | 3 | 4 | 5 | 'unseen'>>;
const USUAL: Levels = {
  zelfbewustzijn: 4,
  proactiviteit: 3,
  verantwoordelijkheid: 4,
  authenticiteit: 5,
  'visie-en-doelen': 3,
  'continu-leren': 3,
};

/** A reply of somebody who sees the statements of a bouwsteen all at one level. */
export function replyAt(
  id: number,
  levels: Partial<Levels> = {},
  more: Partial<Reply> = {},
): Reply {
  const observations = new Map<string, Observation>();
  for (const { id: item, scale, keying } of askedItems(instrument)) {
    if (!isTraitId(scale)) continue;
    const level = { ...USUAL, ...levels }[scale];
    observations.set(item, level === 'unseen' ? level : rawFor(level, keying));
  }
  const { version } = instrument;
  const empty = { works: '', differently: '' };
  return { request: SEED, id, instrument: version, observations, ...empty, ...more };
}

/** Four colleagues who see authenticiteit far more often than the person; one did not see visie en doelen. */
export const FOUR: readonly (readonly [Reply, string])[] = [
  [
    replyAt(1, {}, { works: 'Je blijft rustig als het druk is.', differently: 'Bel eerder.' }),
    'Anna',
  ],
  [replyAt(2, { zelfbewustzijn: 2, 'visie-en-doelen': 'unseen' }), ''],
  [replyAt(3, { proactiviteit: 2 }, { works: 'Je luistert.' }), 'Kees'],
  [replyAt(4, { authenticiteit: 4 }), 'Anna'],
];

/** What a colleague sends back, behind the address of the page. */
export function replyCode(reply: Reply, name = ''): string {
  return fragmentOf(encodeReply(instrument, reply), name);
}

/** A device on which one request was made and these colleagues were added. */
function panelOf(replies: readonly (readonly [Reply, string])[]): Panel {
  const asked = { seed: SEED, instrument: instrument.version };
  return replies.reduce(
    (panel, [reply, name]) => withReply(panel, { reply, name: name || null }, Date.now()),
    withRequest(emptyPanel('p'.repeat(16)), asked, Date.now()),
  );
}

export async function seedPanel(
  context: BrowserContext,
  replies: readonly (readonly [Reply, string])[] = [],
): Promise<void> {
  await seedText(context, encodePanel(panelOf(replies)), PANEL_KEY);
}

const { ask, collect, panel } = content.feedback;

/** Pastes a text in the box, and adds what is in it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(collect.label).fill(text);
  await page.locator('.paste + p').getByRole('button', { name: collect.add }).click();
}

/** Puts the panel on the device after the page came, and opens it again: as screens are reached. */
async function reachWith(
  page: Page,
  replies: readonly (readonly [Reply, string])[],
): Promise<void> {
  await expect(heading(page, ask.title)).toBeVisible();
  const kept = encodePanel(panelOf(replies));
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [PANEL_KEY, kept] as const);
  await page.reload();
  await expect(heading(page, collect.title)).toBeVisible();
}

/** The page to ask on: before a link, with two answers one by one, and with four together. */
export const feedbackScreens: readonly Screen[] = [
  {
    name: 'asking colleagues, without a result',
    isVariant: true,
    path: FEEDBACK,
    reach: (page) =>
      expect(page.locator('#feedback .button', { hasText: ask.toTest })).toBeVisible(),
  },
  {
    name: 'two colleagues, one by one',
    path: FEEDBACK,
    state: stateOf(kernResponse),
    reach: async (page) => {
      await reachWith(page, FOUR.slice(0, 2));
      await button(page, panel.showSingle).click();
      await expect(page.getByText(panel.oneView)).toBeVisible();
    },
  },
  {
    name: 'four colleagues together',
    path: FEEDBACK,
    state: stateOf(kernResponse),
    reach: async (page) => {
      await reachWith(page, FOUR);
      await expect(page.getByRole('table', { name: panel.caption })).toBeVisible();
    },
  },
];
