import { Worker } from 'node:worker_threads';
import type { Answered, Job } from './jobs.ts';

const WORKERS = 2;
const script = new URL('./worker.ts', import.meta.url);

type Message = { readonly place: number; readonly result: unknown };

/**
 * Answers in the order of the jobs, whichever worker was first: the same jobs, the same bytes. Node
 * runs the workers itself, also under a test runner.
 */
export async function performAll<Kind extends Job['kind']>(
  jobs: readonly Extract<Job, { readonly kind: Kind }>[],
): Promise<readonly Answered[Kind][]> {
  const results = jobs.map((): unknown => undefined);
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script, { execArgv: [] });
      const ask = () => {
        const job = jobs[next];
        if (job === undefined) {
          resolve(worker.terminate().then(() => undefined));
          return;
        }
        worker.postMessage({ place: next, job });
        next += 1;
      };
      worker.on('error', reject);
      worker.on('message', ({ place, result }: Message) => {
        results[place] = result;
        ask();
      });
      ask();
    });
  await Promise.all(Array.from({ length: Math.min(WORKERS, jobs.length) }, work));
  return results as readonly Answered[Kind][];
}
