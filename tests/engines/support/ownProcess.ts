import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program in a process group of its own, so that all of it dies at once. */
export interface OwnProcess {
  readonly child: ChildProcess;
  /** Ends the whole group without asking; waits until the program itself is gone. */
  kill(): Promise<void>;
}

// Nothing that we started or made may outlive us, and we may be killed ourselves.
const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts')], {
  stdio: ['pipe', 'ignore', 'inherit'],
  detached: true,
});
keeper.unref();

function keep(sign: '+' | '-', kind: 'group' | 'folder', name: string | number): void {
  keeper.stdin.write(`${sign} ${kind} ${name}\n`);
}

/** Sees to it that a group that was started elsewhere dies with us too. */
export function ownGroup(child: ChildProcess): OwnProcess {
  const { pid } = child;
  if (pid === undefined) throw new Error(`${child.spawnfile} cannot be started.`);
  keep('+', 'group', pid);
  return {
    child,
    async kill() {
      const isGone = child.exitCode !== null || child.signalCode !== null;
      const gone = isGone ? Promise.resolve([]) : once(child, 'exit');
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It was gone already.
      }
      await gone;
      keep('-', 'group', pid);
    },
  };
}

export function startOwn(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions = 'ignore',
): OwnProcess {
  const child = spawn(program, args, { env, stdio, detached: true });
  child.on('error', (error) => console.error(`${program}: ${error.message}`));
  return ownGroup(child);
}

/** A temporary folder of our own; `remove` it, or it goes when we do. */
export async function ownFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ahr-engines-'));
  keep('+', 'folder', path);
  return {
    path,
    async remove() {
      // What was killed may still be letting go of its files.
      await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      keep('-', 'folder', path);
    },
  };
}
