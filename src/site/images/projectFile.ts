import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Not relative to this file, which is somewhere else after bundling.
const require = createRequire(join(process.cwd(), 'package.json'));

/** A file of an installed package. */
export function packageFile(name: string): Buffer {
  return readFileSync(require.resolve(name));
}

/** A file of the project, as text. */
export function projectText(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8');
}
