import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { releaseLine, WORKER } from './release.ts';

/** Writes what a built folder consists of before its worker, when all of it is finished. */
export async function listRelease(
  folder: string,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const built = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name, parentPath }) => ({
        path: relative(folder, join(parentPath, name)).replaceAll('\\', '/'),
        bytes: await readFile(join(parentPath, name)),
      })),
  );
  const worker = join(folder, WORKER);
  const code = (await readFile(worker, 'utf8')).replace(/^const release=.*\n/, '');
  await writeFile(worker, releaseLine(built, words) + code);
}
