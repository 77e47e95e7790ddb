import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failureList, playwrightFailures, vitestFailures } from './runner/failures.ts';

const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;

describe('what failed', () => {
  it('is read from a report of Vitest, and nothing that passed', () => {
    const report = {
      testResults: [
        {
          name: 'tests/unit/a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'a sum adds', status: 'failed', failureMessages: [red('expected 1')] },
            { fullName: 'a sum ends', status: 'passed', failureMessages: [] },
          ],
        },
        { name: 'tests/unit/b.test.ts', status: 'passed', message: '', assertionResults: [] },
      ],
    };
    expect(vitestFailures(report)).toEqual(['✗ a sum adds\n    expected 1']);
  });

  it('is read from a file that broke before its first test', () => {
    const report = {
      testResults: [
        { name: 'a.test.ts', status: 'failed', message: 'no module', assertionResults: [] },
      ],
    };
    expect(vitestFailures(report)).toEqual(['✗ a.test.ts\n    no module']);
  });

  it('is read from what broke around tests that were then skipped', () => {
    const skipped = { fullName: 'a site has pages', status: 'skipped', failureMessages: [] };
    const file = { name: 'a.test.ts', status: 'failed', message: 'no build' };
    const report = { testResults: [{ ...file, assertionResults: [skipped] }] };
    expect(vitestFailures(report)).toEqual(['✗ a.test.ts\n    no build']);
  });

  it('is read from a report of Playwright, however deep, with its screen and its way', () => {
    const test = (status: string, message: string) => ({
      projectName: 'phone',
      status,
      results: [{ errors: [{ message: red(message) }] }],
    });
    const report = {
      errors: [],
      suites: [
        {
          title: 'kern.spec.ts',
          specs: [{ title: 'answers', tests: [test('expected', 'fine')] }],
          suites: [
            {
              title: 'without a store',
              specs: [
                { title: 'resumes', tests: [test('unexpected', 'no heading')] },
                { title: 'wipes', tests: [test('flaky', 'too early')] },
              ],
            },
          ],
        },
      ],
    };
    expect(playwrightFailures(report)).toEqual([
      '✗ [phone] › kern.spec.ts › without a store › resumes\n    no heading',
      '✗ [phone] › kern.spec.ts › without a store › wipes\n    too early',
    ]);
  });

  it('has what was on the screen: the headings and what had focus', () => {
    const folder = mkdtempSync(join(tmpdir(), 'failures-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'error-context.md');
    const kept = ['- heading "Jouw resultaat" [level=1]', '- button "Deel" [active] [ref=e3]'];
    writeFileSync(
      path,
      ['# Page snapshot', '- main:', `  ${kept[0]}`, '  - text: a', kept[1]].join('\n'),
    );
    const failed = (attachments: unknown) => ({
      suites: [
        {
          title: 'a.spec.ts',
          specs: [
            {
              title: 'goes',
              tests: [{ status: 'unexpected', results: [{ errors: [], attachments }] }],
            },
          ],
        },
      ],
    });
    const [told = ''] = playwrightFailures(failed([{ name: 'error-context', path }]));
    expect(told.split('\n').slice(-2)).toEqual(kept.map((line) => `    | ${line}`));
    const gone = [{ name: 'error-context', path: join(folder, 'none.md') }, { name: 'screenshot' }];
    expect(playwrightFailures(failed(gone))).toHaveLength(1);
  });

  it('is told when Playwright failed outside any test', () => {
    const report = { suites: [], errors: [{ message: 'cannot read a.spec.ts' }] };
    expect(playwrightFailures(report)).toEqual(['✗ outside any test\n    cannot read a.spec.ts']);
  });

  it('is nothing where there is no such report', () => {
    for (const report of [undefined, null, 'text', {}, { suites: 3 }]) {
      expect(vitestFailures(report)).toEqual([]);
      expect(playwrightFailures(report)).toEqual([]);
    }
  });
});

describe('the list of failures at the end of a run', () => {
  it('is empty when nothing failed', () => {
    expect(failureList([{ name: 'unit', failures: [] }, { name: 'format' }])).toBe('');
  });

  it('has the failures under their step, and says how many it leaves out', () => {
    const failures = Array.from({ length: 12 }, (_, index) => `✗ ${index}`);
    const lines = failureList([{ name: 'format' }, { name: 'browser', failures }]).split('\n');
    expect(lines[0]).toBe('── failed in browser ──');
    expect(lines.slice(1, 11)).toEqual(failures.slice(0, 10));
    expect(lines[11]).toBe('and 2 more');
  });

  it('keeps a long message short', () => {
    const message = Array.from({ length: 400 }, (_, index) => `line ${index}`).join('\n');
    const [failure = ''] = playwrightFailures({ suites: [], errors: [{ message }] });
    expect(failure.split('\n').length).toBeLessThan(20);
    expect(failure).toContain('line 0');
  });
});
