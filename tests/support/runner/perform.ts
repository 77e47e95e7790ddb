import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { countOne, noTests, type Counts } from './counts.ts';
import { runCommand } from './process.ts';
import { countStep } from './reports.ts';
import type { Step } from './step.ts';

/** What came of the tools of a step. */
export interface Outcome {
  readonly counts: Counts;
  /** What the tools said, when it did not go straight through. */
  readonly output: string;
  /** What the step left out. */
  readonly remark?: string;
  /** Each test that failed, with its message. */
  readonly failures?: readonly string[];
}

async function readReport(file: string): Promise<unknown> {
  try {
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    return report;
  } catch {
    return undefined;
  }
}

async function runTools(step: Step, live: boolean): Promise<Outcome> {
  const { commands, prepare, report, paths = [] } = step;
  if (report !== undefined) {
    await mkdir(dirname(report.file), { recursive: true });
    // The report of an earlier run must not pass for one of this run.
    await rm(report.file, { force: true });
  }
  const leftOut = await prepare?.(paths);
  const remark = leftOut ? { remark: leftOut } : {};
  let output = '';
  for (const command of commands) {
    // Only the last tool of a step runs tests.
    const asked = command === commands.at(-1) ? paths : [];
    const ended = await runCommand({ ...command, args: [...command.args, ...asked] }, live);
    output += ended.output;
    if (report !== undefined) {
      const written = await readReport(report.file);
      const counts = countStep(ended.ok, written, report.read);
      return { counts, output, ...remark, failures: report.failures(written) };
    }
    if (!ended.ok) return { counts: countOne(false), output, ...remark };
  }
  return { counts: countOne(true), output, ...remark };
}

/** Runs the tools of a step; what stops it before they start counts as one failure. */
export async function perform(step: Step, live: boolean): Promise<Outcome> {
  if (step.leftOut !== undefined) return { counts: noTests, output: '', remark: step.leftOut };
  try {
    return await runTools(step, live);
  } catch (error) {
    const output = `${error instanceof Error ? error.message : String(error)}\n`;
    return { counts: countOne(false), output };
  }
}
