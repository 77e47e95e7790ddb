import { countOne, noTests, sum, type Counts } from './counts.ts';

/** Reads the counts from a tool's JSON report; undefined when it is not such a report. */
export type ReportReader = (report: unknown) => Counts | undefined;

function numberAt(value: unknown, key: string): number | undefined {
  const found: unknown =
    value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  return typeof found === 'number' && Number.isInteger(found) && found >= 0 ? found : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] | undefined {
  const found: unknown =
    value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
  return Array.isArray(found) ? found : undefined;
}

/** A test file that failed before its first test is in no count of tests. */
function isBrokenFile(file: unknown): boolean {
  const status: unknown =
    file !== null && typeof file === 'object' ? Reflect.get(file, 'status') : undefined;
  return status === 'failed' && (listAt(file, 'assertionResults') ?? []).length === 0;
}

/** Counts from Vitest's JSON report. */
export const readVitest: ReportReader = (report) => {
  const passed = numberAt(report, 'numPassedTests');
  const failed = numberAt(report, 'numFailedTests');
  const files = listAt(report, 'testResults');
  if (passed === undefined || failed === undefined || files === undefined) return undefined;
  const skipped =
    (numberAt(report, 'numPendingTests') ?? 0) + (numberAt(report, 'numTodoTests') ?? 0);
  return { passed, failed: failed + files.filter(isBrokenFile).length, skipped };
};

/** Counts from Playwright's JSON report. A test that passed only the second time has failed. */
export const readPlaywright: ReportReader = (report) => {
  const stats: unknown =
    report !== null && typeof report === 'object' ? Reflect.get(report, 'stats') : undefined;
  const passed = numberAt(stats, 'expected');
  const unexpected = numberAt(stats, 'unexpected');
  const flaky = numberAt(stats, 'flaky');
  const skipped = numberAt(stats, 'skipped');
  if (
    passed === undefined ||
    unexpected === undefined ||
    flaky === undefined ||
    skipped === undefined
  )
    return undefined;
  return { passed, failed: unexpected + flaky, skipped };
};

/**
 * The counts of a step from its exit and its report (the parsed JSON, or undefined when there is
 * none). A tool that ends badly without naming a failed test, and a run without a report, each
 * count as one failure, so that no fault is lost between the two.
 */
export function countStep(ended: boolean, report: unknown, read: ReportReader): Counts {
  const counts = read(report);
  if (counts === undefined) return countOne(false);
  return !ended && counts.failed === 0 ? sum([counts, { ...noTests, failed: 1 }]) : counts;
}
