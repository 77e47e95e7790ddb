import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toolScript } from '../support/runner/tool.ts';
import { DIST, filesOf, root } from './site.ts';

/** Each file with a fingerprint of its bytes. */
function fingerprints(folder: string): Record<string, string> {
  const entries = filesOf(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(entries);
}

it('builds the same bytes from the same content', { timeout: 120_000 }, () => {
  const again = join(root, '.cache/dist-again');
  try {
    // Not all of our own: NODE_ENV=test, which Vitest sets, makes for another site.
    const { PATH, HOME, TMPDIR } = process.env;
    const env = { PATH, HOME, TMPDIR, OUT_DIR: again, ASTRO_TELEMETRY_DISABLED: '1' };
    const { status, stderr } = spawnSync(
      process.execPath,
      [toolScript('astro', 'astro'), 'build'],
      { cwd: root, env, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    expect(fingerprints(again)).toEqual(fingerprints(DIST));
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
