import type { Counts } from './counts.ts';

/** What came of one step. */
export interface Result {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
  /** Why the step did not run, or what it left out. */
  readonly remark?: string;
  /** Each test that failed, with its message. */
  readonly failures?: readonly string[];
}

function row({ name, counts, seconds, remark }: Result): string {
  const { passed, failed, skipped } = counts;
  const numbers = [passed, failed, skipped].map((number) => String(number).padStart(9)).join('');
  const duration = `${seconds.toFixed(1)} s`.padStart(9);
  return `${failed === 0 ? '✓' : '✗'} ${name.padEnd(10)}${numbers}${duration}${remark === undefined ? '' : `  ${remark}`}`;
}

/** The overview at the end of a run: a line a step. */
export function table(results: readonly Result[]): string {
  const head = `  ${'step'.padEnd(10)}${['passed', 'failed', 'skipped'].map((word) => word.padStart(9)).join('')}${'time'.padStart(9)}`;
  return [head, ...results.map(row)].join('\n');
}
