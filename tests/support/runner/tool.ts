import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const packages = resolve(import.meta.dirname, '../../../node_modules');

/**
 * The script behind a command of an installed package. It is run by the Node that runs the tests:
 * the links in `.bin` would take the first Node on the path, which can be too old.
 */
export function toolScript(packageName: string, command: string): string {
  const manifestPath = join(packages, packageName, 'package.json');
  const manifest: unknown = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const bin: unknown =
    manifest !== null && typeof manifest === 'object' ? Reflect.get(manifest, 'bin') : undefined;
  const script: unknown = bin !== null && typeof bin === 'object' ? Reflect.get(bin, command) : bin;
  if (typeof script !== 'string')
    throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(dirname(manifestPath), script);
}
