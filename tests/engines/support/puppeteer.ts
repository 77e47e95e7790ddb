import puppeteer, { type ElementHandle, type LaunchOptions, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS } from '../../support/chromium/arguments.ts';
import { inheritedChromium } from '../../support/chromium/handover.ts';
import { ownGroup } from './ownProcess.ts';
import { find, steady } from './spots.ts';
import type { Tab, Visitor } from './tab.ts';

/** How long an engine may take to start, and to answer, in milliseconds. */
const [START, ANSWER] = [90_000, 60_000];

/** What an engine needs before a page of this origin opens. */
type Prepare = (page: Page, origin: string) => Promise<void>;

function tabOf(page: Page, prepare: Prepare): Tab {
  const found = async (spot: Parameters<typeof find>[0]) =>
    (await page.evaluateHandle(find, spot)).asElement() as ElementHandle<Element> | null;
  return {
    async open(address) {
      await prepare(page, new URL(address).origin);
      await page.goto(address, { timeout: ANSWER });
    },
    async reload() {
      await page.reload({ timeout: ANSWER });
    },
    run: (inPage, ...args) => page.evaluate(inPage as never, ...args),
    has: async (spot) => (await found(spot)) !== null,
    async click(spot) {
      const element = await found(spot);
      if (element === null || !(await element.evaluate(steady)))
        throw new Error('it is not there, or does not stand still');
      await element.click();
    },
    press: (key) => page.keyboard.press(key as never),
    close: () => page.close(),
  };
}

async function visitorIn(
  options: LaunchOptions,
  prepare: Prepare = async () => undefined,
): Promise<Visitor> {
  const browser = await puppeteer.launch({
    ...options,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    timeout: START,
    protocolTimeout: ANSWER,
    // Our own watch over what we start does this, for every engine alike.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const child = browser.process();
  if (child === null) throw new Error('the browser does not run');
  const own = ownGroup(child);
  return {
    version: await browser.version(),
    async newTab() {
      const page = await browser.newPage();
      await page.bringToFront();
      return tabOf(page, prepare);
    },
    async kill() {
      await own.kill();
      await browser.disconnect().catch(() => undefined);
    },
  };
}

/** Firefox over WebDriver BiDi, on a profile of its own. */
export function openFirefox(
  executablePath: string,
  profile: string,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<Visitor> {
  return visitorIn({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    extraPrefsFirefox: { ...preferences },
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
}

export async function openChromium(profile: string): Promise<Visitor> {
  const { executablePath, env } = await inheritedChromium();
  const options: LaunchOptions = {
    browser: 'chrome',
    executablePath,
    userDataDir: profile,
    args: [...CHROMIUM_ARGUMENTS],
    env: { ...process.env, ...env },
  };
  return visitorIn(options, async (page, origin) => {
    // Without a window it has no focus and cannot ask whether a page may use the clipboard: it says no.
    await page.emulateFocusedPage(true);
    const permission = { name: 'clipboard-write' };
    await page.browserContext().setPermission(origin, { permission, state: 'granted' });
  });
}
