// cspell:ignore bavail bsize statfs
import { statfsSync } from 'node:fs';

/** Where Linux keeps memory that processes share. */
const SHARED = '/dev/shm';

/** More than three browsers use together, in bytes. */
const ROOM = 2 ** 30;

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(SHARED);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

/**
 * What Playwright starts a browser with and we leave out. Containers often have little shared memory,
 * so it has pages keep theirs in files on the disk: where there is room, that is work for nothing.
 */
export function unwantedArguments(): string[] {
  return hasRoom() ? ['--disable-dev-shm-usage'] : [];
}
