import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { countOne, type Counts } from './counts.ts';
import { isInterrupted, runCommand } from './process.ts';
import { countStep } from './reports.ts';
import type { Step } from './steps.ts';
import type { Result } from './table.ts';

async function readReport(file: string): Promise<unknown> {
  try {
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    return report;
  } catch {
    return undefined;
  }
}

interface Outcome {
  readonly counts: Counts;
  readonly remark?: string;
}

async function runStep({ commands, prepare, report }: Step): Promise<Outcome> {
  if (report !== undefined) {
    await mkdir(dirname(report.file), { recursive: true });
    // The report of an earlier run must not pass for one of this run.
    await rm(report.file, { force: true });
  }
  const leftOut = await prepare?.();
  const remark = leftOut ? { remark: leftOut } : {};
  if (leftOut) console.log(leftOut);
  for (const command of commands) {
    const ended = await runCommand(command);
    if (report !== undefined)
      return { counts: countStep(ended, await readReport(report.file), report.read), ...remark };
    if (!ended) return { counts: countOne(false), ...remark };
  }
  return { counts: countOne(true), ...remark };
}

/** Why a step cannot run after these results; undefined when it can. */
export function obstacle(
  { needs = [] }: Pick<Step, 'needs'>,
  results: readonly Result[],
): string | undefined {
  if (isInterrupted()) return 'not run: interrupted';
  const broken = results.find(
    ({ name, counts }) => needs.some((need) => need === name) && counts.failed > 0,
  );
  return broken === undefined ? undefined : `not run: ${broken.name} failed`;
}

/** Runs the steps one after another. One that fails stops only those that need it. */
export async function runSteps(steps: readonly Step[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    const notRun = obstacle(step, results);
    if (notRun !== undefined) {
      results.push({ name: step.name, counts: countOne(false), seconds: 0, remark: notRun });
      continue;
    }
    console.log(`\n── ${step.name} ──`);
    const start = performance.now();
    const outcome = await runStep(step).catch((error: unknown): Outcome => {
      console.error(error instanceof Error ? error.message : error);
      return { counts: countOne(false) };
    });
    const seconds = (performance.now() - start) / 1000;
    console.log(`── ${step.name}: ${seconds.toFixed(1)} s ──`);
    results.push({ name: step.name, ...outcome, seconds });
  }
  return results;
}
