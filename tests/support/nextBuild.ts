import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listRelease } from '../../src/site/finish/listRelease.ts';

/** What a file of scripts, styles or texts is called: a name, a hash of what it holds, a kind. */
const HASHED = /^(?<name>.+)\.(?<hash>[\w-]{8})\.(?<kind>js|css|json)$/;
const TEXT = /\.(html|js|css|json|txt)$/;

/**
 * Writes the same site as a later build leaves it: every file with a hash in its name has another
 * one, and all that names it has followed. What the old pages ask for is not there any more.
 */
export async function writeNextBuild(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const renamed = files.flatMap(({ name }) => {
    const { hash } = HASHED.exec(name)?.groups ?? {};
    if (hash === undefined) return [];
    // A file of texts tells its own name, without its kind.
    const stem = name.replace(/\.json$/, '');
    return [[stem, stem.replace(hash, nextHash(hash))] as const];
  });
  const follow = (text: string) =>
    renamed.reduce((all, [old, next]) => all.replaceAll(old, next), text);
  for (const { name, parentPath } of files) {
    const path = join(parentPath, name);
    const target = join(to, follow(path.slice(from.length)));
    await mkdir(dirname(target), { recursive: true });
    const bytes = await readFile(path);
    await writeFile(target, TEXT.test(name) ? follow(bytes.toString()) : bytes);
  }
  const worker = await readFile(join(to, 'sw.js'), 'utf8');
  const release = /^const release=(.*);\n/.exec(worker)?.[1] ?? '{}';
  const { words } = JSON.parse(release) as { readonly words: Record<string, string> };
  await listRelease(to, words);
}

/** Another hash of the same length, so that nothing else changes. */
function nextHash(hash: string): string {
  const first = hash.startsWith('0') ? '1' : '0';
  return first + hash.slice(1);
}
