import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isExecutable } from '../../support/chromium/system.ts';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

/** What is installed on this machine of the engines beside Chromium, and of servers. */
export interface Present {
  readonly firefox: string | undefined;
  readonly webkit: WebKitPrograms | undefined;
  /** Servers of others, for which we have a file (.docs/hosts). */
  readonly nginx: string | undefined;
  readonly caddy: string | undefined;
}

/** Distributions put it in different places, none of them on the path. */
const MINI_BROWSERS = [
  '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
  '/usr/{lib,lib64,libexec}/webkit2gtk-4.1/MiniBrowser',
];

async function onPath(name: string): Promise<string | undefined> {
  // A server is not on the path of everybody.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].filter(
    (folder) => folder !== '',
  );
  for (const folder of folders) {
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

export async function presentEngines(): Promise<Present> {
  const [firefox, driver, xvfb, nginx, caddy] = await Promise.all(
    ['firefox-esr', 'WebKitWebDriver', 'Xvfb', 'nginx', 'caddy'].map(onPath),
  );
  const browser = globSync(MINI_BROWSERS)[0];
  const isWhole = driver !== undefined && xvfb !== undefined && browser !== undefined;
  return { firefox, webkit: isWhole ? { driver, xvfb, browser } : undefined, nginx, caddy };
}

/** The engines that are not there, each with the packages that bring it. */
export function missingEngines({ firefox, webkit, nginx, caddy }: Present): readonly string[] {
  return [
    ...(firefox === undefined ? ['Firefox ESR (firefox-esr)'] : []),
    ...(webkit === undefined ? ['WebKitGTK (webkit2gtk-driver and xvfb)'] : []),
    ...(nginx === undefined ? ['nginx'] : []),
    ...(caddy === undefined ? ['Caddy (caddy)'] : []),
  ];
}
