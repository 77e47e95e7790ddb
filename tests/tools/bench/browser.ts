import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../support/chromium/arguments.ts';
import { inheritedChromium } from '../../support/chromium/handover.ts';

/** Nothing is compiled to machine code: over a long visit that grows, and looks like a leak. */
export const NO_COMPILING = '--js-flags=--jitless';

/**
 * An installed Chromium, as visitors have one, else that of the tests; with what the tests start it with.
 */
export async function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const installed = inheritedChromium('system');
  const { executablePath, env } = await installed.catch(() => inheritedChromium());
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...CHROMIUM_ARGUMENTS, ...more],
  });
}
