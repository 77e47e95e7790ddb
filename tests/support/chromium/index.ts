import { join, resolve } from 'node:path';
import { writeFontConfig } from './fonts.ts';
import { unpackedBrowser } from './package.ts';
import { probeVersion } from './probe.ts';
import { findSystemBrowser, isExecutable } from './system.ts';
import type { BrowserChoice, ResolvedChromium } from './types.ts';

export type { ResolvedChromium } from './types.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');

/** Where unpacked browsers are kept; ignored by git. */
const browserCache = join(projectRoot, '.cache/chromium');

async function fromVariable(path: string): Promise<ResolvedChromium> {
  if (!(await isExecutable(path))) {
    throw new Error(`CHROMIUM_PATH names ${path}, and there is no program there that can start.`);
  }
  return { executablePath: path, env: {}, origin: 'variable' };
}

async function fromPackage(): Promise<ResolvedChromium> {
  const folder = await unpackedBrowser(browserCache);
  const executablePath = join(folder, 'chromium');
  const fonts = {
    FONTCONFIG_FILE: await writeFontConfig(join(folder, 'fonts'), join(folder, 'fontconfig')),
  };
  const asItIs = await probeVersion(executablePath, fonts);
  if (asItIs.ok) return { executablePath, env: fonts, origin: 'package' };

  // The shipped libraries only where they are needed: a system that has its own keeps those.
  const present = process.env['LD_LIBRARY_PATH'];
  const libraries = [join(folder, 'al2023/lib'), ...(present ? [present] : [])].join(':');
  const env = { ...fonts, LD_LIBRARY_PATH: libraries };
  const withLibraries = await probeVersion(executablePath, env);
  if (withLibraries.ok) return { executablePath, env, origin: 'package' };
  throw new Error(
    `The Chromium of @sparticuz/chromium does not start on this machine: ${withLibraries.reason}\n` +
      'Install Chromium or Google Chrome, or put the path to one in the variable CHROMIUM_PATH.',
  );
}

async function fromSystem(): Promise<ResolvedChromium | undefined> {
  const path = await findSystemBrowser();
  return path === undefined ? undefined : { executablePath: path, env: {}, origin: 'system' };
}

/** The shipped browser is built for these machines only. */
const isShipped = process.platform === 'linux' && process.arch === 'x64';

/**
 * Finds the Chromium for the tests: the one named in CHROMIUM_PATH, else the one inside
 * @sparticuz/chromium (x64 Linux only), else one installed on this machine. The shipped one is the same
 * everywhere and runs the tests in half the time. A part of the tests can choose the installed or the
 * shipped one. Downloads nothing.
 */
export async function resolveChromium(choice: BrowserChoice = 'any'): Promise<ResolvedChromium> {
  if (choice === 'package') return fromPackage();
  const named = process.env['CHROMIUM_PATH'];
  if (named) return fromVariable(named);
  const shipped = choice === 'any' && isShipped ? await fromPackage().catch(asError) : null;
  if (shipped !== null && !(shipped instanceof Error)) return shipped;
  const system = await fromSystem();
  if (system !== undefined) return system;
  if (shipped !== null) throw shipped;
  throw new Error(
    choice === 'system'
      ? 'No Chrome or Chromium is installed on this machine.'
      : 'No browser found for the tests. Install Google Chrome or Chromium, ' +
          'or put the path to one in the variable CHROMIUM_PATH.',
  );
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
