import { execFile } from 'node:child_process';

/** What `--version` said, or why it said nothing. */
export type Probe =
  { readonly ok: true; readonly version: string } | { readonly ok: false; readonly reason: string };

// A cold start reads about 200 MB from disk, and two cores may be busy with a build.
const timeout = 60_000;

/**
 * Asks a browser for its version. It is the cheapest call that loads every shared library,
 * so it tells a browser that cannot start (or a stub that only advises a snap) from one that can.
 */
export function probeVersion(
  executable: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Probe> {
  return new Promise((resolve) => {
    execFile(
      executable,
      ['--version', '--no-sandbox'],
      { timeout, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        if (error === null) resolve({ ok: true, version: stdout.trim() });
        else resolve({ ok: false, reason: stderr.trim() || error.message });
      },
    );
  });
}
