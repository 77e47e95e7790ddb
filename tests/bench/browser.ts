import { chromium, type Browser } from '@playwright/test';
import { inheritedChromium } from '../support/chromium/handover.ts';

/** Nothing is compiled to machine code: over a long visit that grows, and looks like a leak. */
export const NO_COMPILING = '--js-flags=--jitless';

/** The Chromium of the tests, with what the tests start it with. */
export async function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const { executablePath, env } = await inheritedChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      // Containers often give an ordinary user no sandbox; only our own pages are opened.
      '--no-sandbox',
      '--disable-gpu',
      // The rest keeps the browser from contacting its maker.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
