import { parentPort } from 'node:worker_threads';
import type { Job } from './jobs.ts';
import { perform } from './jobs.ts';

/** One job at a time: the question carries its place in the list, and so does the answer. */
parentPort?.on('message', ({ place, job }: { readonly place: number; readonly job: Job }) => {
  parentPort?.postMessage({ place, result: perform(job) });
});
