import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { toolScript } from '../../support/runner/tool.ts';
import { root } from './content.ts';

interface Of {
  /** The folder of the project: this one, or a copy of it. */
  readonly project?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the whole site into an empty folder, with nothing kept from an earlier build; gives seconds. */
export async function coldBuild(
  folder: string,
  { project = root, env = {} }: Of = {},
): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const begin = performance.now();
  const astro = spawn(process.execPath, [toolScript('astro', 'astro'), 'build', '--force'], {
    cwd: project,
    env: { ...process.env, ...env, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((ended, failed) => {
    astro.once('error', failed);
    astro.once('exit', ended);
  });
  if (code !== 0) throw new Error(`the build of the site ended with code ${code}`);
  return (performance.now() - begin) / 1000;
}
