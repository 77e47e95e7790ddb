// cspell:ignore unstub
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FakeDevice } from '../../../support/fakeEnvironment.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openTab } from '../../stores/kept/openTab.ts';

const asked: string[] = [];
let fails: boolean;
let device: FakeDevice;

class FakeFace {
  readonly display = 'auto';
  readonly family: string;
  readonly source: string;
  constructor(family: string, source: string) {
    this.family = family;
    this.source = source;
  }
  load(): Promise<this> {
    asked.push(this.source);
    return fails ? Promise.reject(new Error('no such file')) : Promise.resolve(this);
  }
}

beforeEach(() => {
  asked.length = 0;
  fails = false;
  device = fakeDevice();
  const dataset = { fonts: '/roer-serif-600.a.woff2 /roer-sans-400.b.woff2' };
  vi.stubGlobal('FontFace', FakeFace);
  vi.stubGlobal('document', { documentElement: { dataset }, fonts: new Set() });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => callback());
});
afterEach(() => vi.unstubAllGlobals());

/** A page on this device that begins with its fonts, and a way to show another screen. */
async function openPage() {
  const tab = await openTab(device);
  const { startFonts } = await import('../../../../src/islands/app/fonts.ts');
  const { $route, START } = await import('../../../../src/stores/route.ts');
  startFonts();
  return { ...tab, nextScreen: () => $route.set({ ...START }) };
}

/** Until what was asked for has come in. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('nothing is fetched before there is an answer', async () => {
  const page = await openPage();
  page.nextScreen();
  await settled();
  expect(asked).toEqual([]);
});

it('the first answer fetches them, and the next screen uses them', async () => {
  const page = await openPage();
  page.say('pro-3', 4);
  await settled();
  expect(asked).toEqual(['url(/roer-serif-600.a.woff2)', 'url(/roer-sans-400.b.woff2)']);
  expect(document.fonts).toHaveLength(0);
  page.nextScreen();
  expect(document.fonts).toHaveLength(2);
});

it('they are fetched once', async () => {
  const page = await openPage();
  page.say('pro-3', 4);
  page.say('pro-3', 5);
  page.nextScreen();
  await settled();
  expect(asked).toHaveLength(2);
});

it('a person who answered before gets them at once', async () => {
  (await openTab(device)).say('pro-3', 4);
  await openPage();
  await settled();
  expect(asked).toHaveLength(2);
});

it('who saves data keeps the letters of the device', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  const page = await openPage();
  page.say('pro-3', 4);
  await settled();
  expect(asked).toEqual([]);
});

it('fonts that do not come in leave the page as it is', async () => {
  fails = true;
  const page = await openPage();
  page.say('pro-3', 4);
  await settled();
  page.nextScreen();
  expect(document.fonts).toHaveLength(0);
});
