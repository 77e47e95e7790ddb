import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { runsEverything } from '../support/extent.ts';
import { buildCopy } from '../tools/growth/builds.ts';
import { DIST, filesOf } from './site.ts';

/** Each file with a fingerprint of its bytes. */
function fingerprints(folder: string): Record<string, string> {
  const entries = filesOf(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(entries);
}

it.runIf(runsEverything())(
  'builds the same bytes from the same content, wherever it lies',
  { timeout: 120_000 },
  async () => {
    // Vitest sets NODE_ENV=test, which makes for another site.
    const { folder } = await buildCopy('again', [], { NODE_ENV: 'production' });
    try {
      expect(fingerprints(folder)).toEqual(fingerprints(DIST));
    } finally {
      rmSync(dirname(folder), { recursive: true, force: true });
    }
  },
);
