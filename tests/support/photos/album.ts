import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { projectRoot } from '../runner/step.ts';
import type { Picture } from './compare.ts';
import { differing, keptForm, marked, pictureIn } from './compare.ts';
import { writeSheet } from './sheet.ts';

/** Where the photographs are kept. */
export const ALBUM = join(projectRoot, 'tests/browser/photos');
/** Where what differs is laid out to be looked at. */
const SHEET = join(projectRoot, '.cache/photos');

/** Set by `npm run photos`: what differs is kept in the place of what was. */
export const RENEW_VARIABLE = 'AHR_PHOTOS_RENEW';

/** Pixels that may differ. The same browser draws the same; more than a speck is a change. */
const MOST = 60;

const isRenewed = () => process.env[RENEW_VARIABLE] !== undefined;

const fileOf = (name: string) => join(ALBUM, `${name}.webp`);

/**
 * After all photographs, which have these names: what is laid out of others goes from the contact sheet.
 * Gives the names of others that are kept; when photographs are renewed, those go too.
 */
export async function strayNames(names: readonly string[]): Promise<readonly string[]> {
  const laidOut = await readdir(SHEET).catch(() => []);
  const old = laidOut.filter((name) => !names.includes(name));
  await Promise.all(old.map((name) => rm(join(SHEET, name), { recursive: true })));
  if (laidOut.length > 0) await writeSheet(SHEET);
  const files = await readdir(ALBUM).catch(() => []);
  const strays = files
    .map((file) => basename(file, '.webp'))
    .filter((name) => !names.includes(name));
  if (!isRenewed()) return strays;
  await Promise.all(strays.map((name) => rm(fileOf(name))));
  return [];
}

async function keptPicture(name: string): Promise<Picture | null> {
  const bytes = await readFile(fileOf(name)).catch(() => null);
  return bytes && pictureIn(bytes);
}

/**
 * Compares a picture with the one that is kept, and gives what is wrong, or `null`. What differs is laid
 * out in .cache/photos; when it is to be renewed, it is kept and nothing is wrong.
 */
export async function compare(name: string, now: Picture): Promise<string | null> {
  const folder = join(SHEET, name);
  await rm(folder, { recursive: true, force: true });
  const kept = await keptPicture(name);
  const far = kept === null ? [] : differing(kept, now);
  if (kept !== null && far.length <= MOST) return null;

  const after = await keptForm(now);
  await mkdir(folder, { recursive: true });
  if (kept !== null) {
    await writeFile(join(folder, 'before.webp'), await readFile(fileOf(name)));
    await writeFile(join(folder, 'diff.webp'), await keptForm(marked(now, far)));
  }
  await writeFile(join(folder, 'after.webp'), after);
  await writeFile(join(folder, 'count.txt'), String(far.length));
  await writeSheet(SHEET);
  if (isRenewed()) {
    await mkdir(ALBUM, { recursive: true });
    await writeFile(fileOf(name), after);
    return null;
  }
  const what = kept === null ? 'is new' : `differs in ${far.length} pixels`;
  return `${name} ${what}: look at ${relative(projectRoot, join(SHEET, 'index.html'))}, and if that is meant: npm run photos`;
}
