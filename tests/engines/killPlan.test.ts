import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePlan } from '../../src/codecs/kept/actions.ts';
import { actionText } from '../../src/domain/plan/action.ts';
import { fill } from '../../src/i18n/format.ts';
import { plan } from '../browser/support/content.ts';
import { readSecond } from '../browser/support/device.ts';
import { PLAN_KEY } from '../browser/support/plan.ts';
import { drivePlan, LOOK, WRITE, type PlanOrders, type PlanSeen } from './support/drivePlan.ts';
import { ENGINES, inFolder, present } from './support/engines.ts';
import { serveWatched, TOLD, type WatchedSite } from './support/site.ts';
import { button } from './support/spots.ts';
import { clicks, sees, until, type Tab } from './support/tab.ts';
import { openMiniBrowser } from './support/webkit.ts';

/** A kill comes so long after the last word, in milliseconds. */
const AFTER = 1_000;

const [go, early, save] = [plan.start.go, plan.weeks.early, plan.lookBack.save];
const WRITTEN: PlanOrders = {
  plan: { 'veld-when': 'ik thuiskom', 'veld-act': 'bel ik Noor' },
  lookBack: { 'veld-did': 'Ik belde.' },
  figures: [4, 7],
  buttons: { go, early, save },
  under: TOLD,
  key: PLAN_KEY,
};
const [before, after] = WRITTEN.figures;
const MOVED = fill(plan.ended.moved, { before, after });

/** The action, the look back and both figures lie in this text. */
function expectWhole(text: string | null): void {
  const found = decodePlan(text ?? '');
  if (found.kind !== 'ok') throw new Error(`cannot be read: ${found.kind}`);
  const [action, ...more] = found.state.actions;
  if (action === undefined) throw new Error('no action');
  expect(more).toEqual([]);
  const texts = (['when', 'act', 'did'] as const).map((name) => actionText(action, name));
  expect(texts).toEqual(['ik thuiskom', 'bel ik Noor', 'Ik belde.']);
  expect([action.stage.value, action.before.value, action.after.value]).toEqual([
    'lookedBack',
    before,
    after,
  ]);
}

async function types(tab: Tab, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(texts)) {
    await clicks(tab, { selector: `#${id}:enabled` });
    for (const key of text) await tab.press(key);
  }
}

/** Writes an action, begins with it, and looks back at once. */
async function writes(tab: Tab): Promise<void> {
  await types(tab, WRITTEN.plan);
  await clicks(tab, { selector: `label:has(#cijfer-before-${before})` });
  await clicks(tab, button(go));
  await clicks(tab, button(early));
  await clicks(tab, { selector: `label:has(#cijfer-after-${after})` });
  await types(tab, WRITTEN.lookBack);
  await clicks(tab, button(save));
  await sees(tab, { selector: '.moved', text: MOVED });
}

let site: WatchedSite;
beforeAll(async () => {
  const code = `(${String(drivePlan)})(${JSON.stringify(WRITTEN)}, ${String(readSecond)})`;
  const there = `addEventListener('load', () => navigator.sendBeacon('${TOLD}there', location.search))`;
  site = await serveWatched(false, [
    { name: 'plan', code },
    { name: 'daar', code: there },
  ]);
});
afterAll(() => site.close());

const { webkit } = present;
describe('killed a second after a look back', { concurrent: true }, () => {
  // What a tool steers in WebKitGTK keeps nothing: there the page itself plays the person.
  const steered = ENGINES.filter(({ name }) => name !== 'WebKitGTK');
  it.for(steered)('$name has the action and both figures', async ({ open }, { skip }) => {
    if (open === undefined) return skip();
    await inFolder(async (profile) => {
      const first = await open(profile);
      try {
        const tab = await first.newTab();
        await tab.open(site.url('/plan/'));
        await writes(tab);
        await pause(AFTER);
      } finally {
        await first.kill();
      }
      const second = await open(profile);
      try {
        const tab = await second.newTab();
        await tab.open(site.url('/plan/'));
        await sees(tab, { selector: '.moved', text: MOVED });
        const record = (await tab.run(readSecond, PLAN_KEY)) as { readonly text: string | null };
        expectWhole(record.text);
      } finally {
        await second.kill();
      }
    });
  });

  it.skipIf(webkit === undefined)('WebKitGTK has the action and both figures', () =>
    inFolder(async (folder) => {
      if (webkit === undefined) return;
      const open = (how: string) =>
        openMiniBrowser(webkit, folder, site.url(`/plan/${how}`), () =>
          site.told('there').includes(how),
        );
      const first = await open(WRITE);
      try {
        await until('the look back', () => site.told('written').length > 0);
        await pause(AFTER);
      } finally {
        await first.kill();
      }
      const second = await open(LOOK);
      try {
        const seen = () => site.told('looked').map((text) => JSON.parse(text) as PlanSeen);
        await until('both figures', () =>
          seen().some(({ moved, second: text }) => moved === MOVED && text !== null),
        );
        expectWhole(seen().at(-1)?.second ?? null);
      } finally {
        await second.kill();
      }
    }),
  );
});
