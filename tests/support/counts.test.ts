import { describe, expect, it } from 'vitest';
import { exitCode, noTests, sum, summaryLine } from './runner/counts.ts';
import { countStep, readPlaywright, readVitest } from './runner/reports.ts';

const vitestReport = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};
const playwrightReport = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };

describe('the last line', () => {
  it('names passed and failed', () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('names skipped tests only when there are any', () => {
    expect(summaryLine({ passed: 12, failed: 1, skipped: 3 })).toBe(
      '12 passed, 1 failed, 3 skipped',
    );
  });
});

describe('the exit code', () => {
  it.each([
    { counts: { passed: 1, failed: 0, skipped: 0 }, code: 0 },
    { counts: { passed: 9, failed: 1, skipped: 0 }, code: 1 },
    { counts: noTests, code: 1 },
    { counts: { passed: 0, failed: 0, skipped: 5 }, code: 1 },
  ])('of $counts is $code', ({ counts, code }) => {
    expect(exitCode(counts)).toBe(code);
  });
});

describe('a sum', () => {
  it('adds each count by itself', () => {
    const counts = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([counts, noTests, counts])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});

describe("Vitest's report", () => {
  it('counts skipped and planned tests as skipped', () => {
    expect(readVitest(vitestReport)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('counts a file that broke before its first test', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = { ...vitestReport, testResults: [...vitestReport.testResults, broken] };
    expect(readVitest(report)?.failed).toBe(1);
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    {},
    { numPassedTests: '7' },
    { ...vitestReport, testResults: undefined },
  ])('is not %j', (report) => {
    expect(readVitest(report)).toBeUndefined();
  });
});

describe("Playwright's report", () => {
  it('counts a test that passed only the second time as failed', () => {
    expect(readPlaywright(playwrightReport)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it.each([undefined, {}, { stats: {} }, { stats: { ...playwrightReport.stats, expected: -1 } }])(
    'is not %j',
    (report) => {
      expect(readPlaywright(report)).toBeUndefined();
    },
  );
});

describe('a step with a report', () => {
  it('counts what the report says', () => {
    expect(countStep(true, vitestReport, readVitest)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('counts once more when the tool ended badly and named no failed test', () => {
    expect(countStep(false, vitestReport, readVitest).failed).toBe(1);
  });

  it('counts no failure twice', () => {
    expect(countStep(false, playwrightReport, readPlaywright).failed).toBe(2);
  });

  it('fails without a report, even when the tool ended well', () => {
    expect(countStep(true, undefined, readVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
