import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { projectRoot, type Command } from './step.ts';

/** How a command ended, and what it said if that was kept. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

const running = new Set<ChildProcess>();
let interrupted = false;

/** Whether someone asked the run to stop. */
export function isInterrupted(): boolean {
  return interrupted;
}

/**
 * Passes a request to stop on to every tool that runs, so that each closes its browsers and servers
 * itself; a second request kills them.
 */
export function forwardSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      for (const child of running) child.kill(interrupted ? 'SIGKILL' : signal);
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
    // Output that is kept and shown later goes to the same terminal.
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    ...extra,
  };
}

/** Runs one tool. Its output goes straight through when `live`, and is kept when not. */
export function runCommand({ script, args, env }: Command, live: boolean): Promise<Ended> {
  const stream = live ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    // No input: a tool that wants to ask something must not wait for an answer.
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectRoot,
      env: environment(env),
      stdio: ['ignore', stream, stream],
    });
    running.add(child);
    let output = '';
    for (const pipe of [child.stdout, child.stderr]) {
      pipe?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const end = (ok: boolean): void => {
      running.delete(child);
      resolve({ ok, output });
    };
    child.once('error', (error) => {
      output += `Cannot start: ${error.message}\n`;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}
