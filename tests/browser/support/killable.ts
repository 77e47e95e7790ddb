import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CHROMIUM_ARGUMENTS } from '../../support/chromium/arguments.ts';
import { inheritedChromium } from '../../support/chromium/handover.ts';

/** A real browser with its own profile that can be killed as a phone kills it. */
type KillableBrowser = {
  readonly context: BrowserContext;
  /** All its processes die at once: nothing more is written. */
  kill(): Promise<void>;
};

/** A browser that can also be closed, as a person does: it first writes what is not written yet. */
export type ClosableBrowser = KillableBrowser & { close(): Promise<void> };

/** How to start an engine on a profile folder. Another engine needs another one of these. */
export type Engine = {
  readonly name: string;
  readonly open: (profile: string) => Promise<KillableBrowser>;
};

const ARGUMENTS = [
  ...CHROMIUM_ARGUMENTS,
  '--headless=new',
  '--remote-debugging-port=0',
  '--lang=nl-NL',
  '--window-size=1280,800',
];

/** Playwright ends its own browsers gently, so this one runs in its own process group. */
export const killableChromium = {
  name: 'Chromium',
  async open(profile: string): Promise<ClosableBrowser> {
    const { executablePath, env } = await inheritedChromium();
    const started = spawn(executablePath, [...ARGUMENTS, `--user-data-dir=${profile}`], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    const ended = once(started, 'exit');
    const address = await new Promise<string>((resolve, reject) => {
      ended.then(() => reject(new Error('Chromium ended before it listened')), reject);
      createInterface(started.stderr).on('line', (line) => {
        const found = /DevTools listening on (\S+)/.exec(line)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (context === undefined || started.pid === undefined) throw new Error('no browser');
    const group = -started.pid;
    return {
      context,
      async kill() {
        process.kill(group, 'SIGKILL');
        await ended;
        await browser.close().catch(() => undefined);
      },
      async close() {
        const session = await browser.newBrowserCDPSession();
        await session.send('Browser.close');
        await ended;
      },
    };
  },
} satisfies Engine;
