import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { probeVersion } from './probe.ts';

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whether this user may run the file. */
export async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function candidates(platform: NodeJS.Platform, path: string): string[] {
  if (platform === 'darwin') return macApplications;
  if (platform !== 'linux') return [];
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The first Chrome or Chromium installed on this machine that starts. */
export async function findSystemBrowser(
  platform: NodeJS.Platform = process.platform,
  path: string = process.env['PATH'] ?? '',
): Promise<string | undefined> {
  for (const candidate of candidates(platform, path)) {
    // Ubuntu's chromium-browser can be a stub that only advises a snap: it must really answer.
    if ((await isExecutable(candidate)) && (await probeVersion(candidate)).ok) return candidate;
  }
  return undefined;
}
