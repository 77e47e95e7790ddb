import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { projectRoot, type Command } from './steps.ts';

let running: ChildProcess | undefined;
let interrupted = false;

/** Whether someone asked the run to stop. */
export function isInterrupted(): boolean {
  return interrupted;
}

/**
 * Passes a request to stop on to the tool that runs, so that it closes its browsers and servers
 * itself; a second request kills it.
 */
export function forwardSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      running?.kill(interrupted ? 'SIGKILL' : signal);
      interrupted = true;
    });
  }
}

function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // What a tool starts by name must be this same Node.
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

/** Runs one tool, its output going straight through; true when it ended well. */
export function runCommand({ script, args, env }: Command): Promise<boolean> {
  return new Promise((resolve) => {
    // No input: a tool that wants to ask something must not wait for an answer.
    running = spawn(process.execPath, [script, ...args], {
      cwd: projectRoot,
      env: environment(env),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.once('error', (error) => {
      console.error(`Cannot start: ${error.message}`);
      resolve(false);
    });
    running.once('close', (code) => resolve(code === 0));
  });
}
