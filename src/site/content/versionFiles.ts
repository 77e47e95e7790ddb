import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION_FOLDERS } from './files.ts';

const VERSION_FILE = /^v([1-9]\d?)\.yaml$/;

/**
 * The versions of the test, the newest first, without a gap: a version that was ever published stays,
 * for answers and links of that time. Both files of each are to be read, so that a missing one is told.
 */
export function testVersions(folder: string): readonly string[] {
  const numbers = VERSION_FOLDERS.flatMap((place) =>
    namesIn(join(folder, place)).map((name) => Number(VERSION_FILE.exec(name)?.[1] ?? 0)),
  );
  const newest = Math.max(1, ...numbers);
  return Array.from({ length: newest }, (_, i) => `v${newest - i}`);
}

/** Nothing when there is no folder: each of its files is then missing, and said to be. */
function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
