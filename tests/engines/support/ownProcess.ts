import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';

/** A program in a process group of its own, so that all of it dies at once. */
export interface OwnProcess {
  readonly child: ChildProcess;
  /** Ends the whole group without asking; waits until the program itself is gone. */
  kill(): Promise<void>;
}

const living = new Set<number>();

function killGroup(leader: number): void {
  living.delete(leader);
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}

// Nothing that we started may outlive us, however we end.
process.once('exit', () => living.forEach(killGroup));
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.once(event, () => process.exit(1));

/** Sees to it that a group that was started elsewhere dies with us too. */
export function ownGroup(child: ChildProcess): OwnProcess {
  const { pid } = child;
  if (pid === undefined) throw new Error(`${child.spawnfile} is niet te starten.`);
  living.add(pid);
  return {
    child,
    async kill() {
      const isGone = child.exitCode !== null || child.signalCode !== null;
      const gone = isGone ? Promise.resolve([]) : once(child, 'exit');
      killGroup(pid);
      await gone;
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
