import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coldBuild } from '../bench/coldBuild.ts';
import { root } from '../bench/content.ts';

/** What a build reads. */
const PARTS = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const CACHE = join(root, '.cache/growth');

/** A copy of the project that may be changed. */
export type Edit = (project: string) => Promise<void>;

/** A finished build. */
export interface Built {
  readonly folder: string;
  readonly seconds: number;
}

/** Replaces something in a file of the copy; it must be there to replace. */
export function replacing(file: string, from: string | RegExp, to: string): Edit {
  return async (project) => {
    const path = join(project, file);
    const text = await readFile(path, 'utf8');
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${String(from)} does not occur in ${file}`);
    await writeFile(path, changed);
  };
}

/** Adds to the end of a file of the copy. */
export function appending(file: string, more: string): Edit {
  return async (project) => {
    const path = join(project, file);
    await writeFile(path, (await readFile(path, 'utf8')) + more);
  };
}

/** Copies what a build reads and changes the copy. */
export async function copyProject(project: string, edits: readonly Edit[]): Promise<void> {
  await rm(project, { recursive: true, force: true });
  await mkdir(project, { recursive: true });
  for (const part of PARTS) await cp(join(root, part), join(project, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  for (const edit of edits) await edit(project);
}

/** Builds a changed copy of the project, from nothing. */
export async function buildCopy(
  name: string,
  edits: readonly Edit[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const project = join(CACHE, name);
  await copyProject(project, edits);
  const folder = join(project, 'dist');
  return { folder, seconds: await coldBuild(folder, { project, env }) };
}
