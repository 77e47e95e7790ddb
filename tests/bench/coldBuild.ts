import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { toolScript } from '../support/runner/tool.ts';
import { root } from './content.ts';

/** Builds the whole site into an empty folder, with nothing kept from an earlier build; gives seconds. */
export async function coldBuild(folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const begin = performance.now();
  const env = { ...process.env, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = spawn(process.execPath, [toolScript('astro', 'astro'), 'build', '--force'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((ended, failed) => {
    astro.once('error', failed);
    astro.once('exit', ended);
  });
  if (code !== 0) throw new Error(`the build of the site ended with code ${code}`);
  return (performance.now() - begin) / 1000;
}
