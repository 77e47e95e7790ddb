import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isExecutable } from '../../support/chromium/system.ts';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

/** What is installed on this machine of the engines beside Chromium. */
export interface Present {
  readonly firefox: string | undefined;
  readonly webkit: WebKitPrograms | undefined;
}

/** Distributions put it in different places, none of them on the path. */
const MINI_BROWSERS = [
  '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
  '/usr/{lib,lib64,libexec}/webkit2gtk-4.1/MiniBrowser',
];

async function onPath(name: string): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

export async function presentEngines(): Promise<Present> {
  const [firefox, driver, xvfb] = await Promise.all(
    ['firefox-esr', 'WebKitWebDriver', 'Xvfb'].map(onPath),
  );
  const browser = globSync(MINI_BROWSERS)[0];
  const isWhole = driver !== undefined && xvfb !== undefined && browser !== undefined;
  return { firefox, webkit: isWhole ? { driver, xvfb, browser } : undefined };
}

/** Whether every engine must be there, and everything must be tried on each, however long it takes. */
export function areDemanded(): boolean {
  return process.env['AHR_DEMAND_ENGINES'] === 'all';
}

/** The engines that are not there, each with the packages that bring it. */
export function missingEngines({ firefox, webkit }: Present): readonly string[] {
  return [
    ...(firefox === undefined ? ['Firefox ESR (firefox-esr)'] : []),
    ...(webkit === undefined ? ['WebKitGTK (webkit2gtk-driver and xvfb)'] : []),
  ];
}
