import { resolve } from 'node:path';
import type { FailuresReader } from './failures.ts';
import type { ReportReader } from './reports.ts';

export const projectRoot = resolve(import.meta.dirname, '../../..');

export const stepNames = [
  'format',
  'spelling',
  'types',
  'unit',
  'build',
  'pages',
  'engines',
  'browser',
  'installed',
] as const;

type StepName = (typeof stepNames)[number];

/** One call of a tool. */
export interface Command {
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Step {
  readonly name: StepName;
  readonly commands: readonly Command[];
  /** How many cores it keeps busy. While one is free, another step begins. */
  readonly cores: 1 | 2;
  /** Steps that must have ended, well or not, when they are part of the run. */
  readonly after?: readonly StepName[];
  /** Steps without which this one says nothing, when they are part of the run. */
  readonly needs?: readonly StepName[];
  /**
   * What must be in place; throws with the message to show when it is not. Gives what the step
   * will leave out of these test files, if anything: nothing is left out in silence.
   */
  readonly prepare?: (paths: readonly string[]) => Promise<string | void>;
  readonly report?: {
    readonly file: string;
    readonly read: ReportReader;
    readonly failures: FailuresReader;
  };
  /** Why it does not run unless it is asked for by its name. */
  readonly leftOut?: string | undefined;
  /** The test files that its last tool is asked for; all of them when there are none here. */
  readonly paths?: readonly string[];
  /** Whether its tool can be asked for some of its test files only. */
  readonly takesPaths?: true;
}
