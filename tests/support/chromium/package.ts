import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

// Written last, before the rename: a folder that holds it is whole.
const sentinel = 'unpacked.json';

// Longer than any unpacking takes, so that a sweep never takes the folder of a live process.
const abandonedAfter = 60 * 60 * 1000;

interface BrowserPackage {
  readonly bin: string;
  readonly key: string;
}

async function browserPackage(): Promise<BrowserPackage> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const version =
    manifest !== null && typeof manifest === 'object' && 'version' in manifest
      ? manifest.version
      : '';
  return { bin: join(root, 'bin'), key: `${String(version)}-${process.arch}` };
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const noted: unknown = JSON.parse(await readFile(join(folder, sentinel), 'utf8'));
    const { size } = await stat(join(folder, 'chromium'));
    return noted !== null && typeof noted === 'object' && 'size' in noted && noted.size === size;
  } catch {
    return false;
  }
}

async function findWhole(cache: string, key: string): Promise<string | undefined> {
  const names = (await readdir(cache)).filter((name) => name.startsWith(`${key}-`)).sort();
  for (const name of names) {
    const folder = join(cache, name);
    if (await isWhole(folder)) return folder;
  }
  return undefined;
}

/** Removes what killed runs and older versions of the package left behind. */
async function sweep(cache: string, keep: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (folder !== keep && age > abandonedAfter) await rm(folder, { recursive: true, force: true });
  }
}

async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run(process.execPath, [join(import.meta.dirname, 'inflate.ts'), bin], {
    env: { ...process.env, TMPDIR: folder },
  });
  const executable = join(folder, 'chromium');
  // The package leaves 0700: a cache made by root would not start for anyone else.
  for (const path of [folder, executable]) await chmod(path, 0o755);
  const { size } = await stat(executable);
  await writeFile(join(folder, sentinel), JSON.stringify({ size }));
}

/**
 * The folder with the unpacked browser of the package, unpacking it when needed (some seconds,
 * once per version). Callers at the same time each unpack into a folder of their own, and a
 * finished folder is never changed or replaced, so none can break another.
 */
export async function unpackedBrowser(cache: string): Promise<string> {
  const { bin, key } = await browserPackage();
  await mkdir(cache, { recursive: true });
  const ready = await findWhole(cache, key);
  if (ready !== undefined) return ready;

  const id = randomUUID().slice(0, 8);
  const unfinished = join(cache, `unfinished-${id}`);
  try {
    await unpack(bin, unfinished);
    const meanwhile = await findWhole(cache, key);
    if (meanwhile !== undefined) return meanwhile;
    const folder = join(cache, `${key}-${id}`);
    await rename(unfinished, folder);
    await sweep(cache, folder);
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
