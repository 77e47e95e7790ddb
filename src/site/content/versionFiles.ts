import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION_FOLDERS } from './files.ts';

const VERSION_FILE = /^v([1-9]\d?)\.yaml$/;

/**
 * The versions of the test, the newest first, without a gap. Every published version stays, because
 * answers and links from its time must remain readable. Both files of each version are read, so that a
 * missing one is reported.
 */
export function testVersions(folder: string): readonly string[] {
  const numbers = VERSION_FOLDERS.flatMap((place) =>
    namesIn(join(folder, place)).map((name) => Number(VERSION_FILE.exec(name)?.[1] ?? 0)),
  );
  const newest = Math.max(1, ...numbers);
  return Array.from({ length: newest }, (_, i) => `v${newest - i}`);
}

/** An empty list for a missing folder: each of its files is then reported as missing. */
function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
