import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** Reads from a tool's JSON report what failed and why; empty when it is not such a report. */
export type FailuresReader = (report: unknown) => readonly string[];

/** Enough to see what went wrong: the end of a run must stay readable when much of it fails. */
const MOST_LINES = 14;
const MOST_FAILURES = 10;

function toldShortly(title: string, messages: readonly string[]): string {
  const lines = stripVTControlCharacters(messages.join('\n'))
    .split('\n')
    .filter((line) => !/^\s*at .*node_modules/.test(line))
    .slice(0, MOST_LINES);
  return [`✗ ${title}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

export const vitestFailures: FailuresReader = (report) => {
  const { data } = vitestReport.safeParse(report);
  return (data?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // What breaks before a test or around several of them is told by its file only.
    if (status === 'failed' && failed.length === 0) return [toldShortly(name, [message])];
    return failed.map((test) => toldShortly(test.fullName, test.failureMessages));
  });
};

const playwrightSuite = z.object({
  title: z.string(),
  specs: z
    .array(
      z.object({
        title: z.string(),
        tests: z.array(
          z.object({
            projectName: z.string().default(''),
            status: z.string().default(''),
            results: z
              .array(
                z.object({
                  errors: z.array(z.object({ message: z.string().default('') })).default([]),
                  attachments: z
                    .array(z.object({ name: z.string(), path: z.string().optional() }))
                    .default([]),
                }),
              )
              .default([]),
          }),
        ),
      }),
    )
    .default([]),
  get suites() {
    return z.array(playwrightSuite).default([]);
  },
});
type PlaywrightSuite = z.infer<typeof playwrightSuite>;

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  /** What failed outside any test: a file that cannot be read. */
  errors: z.array(z.object({ message: z.string().default('') })).default([]),
});

type Attachments = readonly { readonly name: string; readonly path?: string | undefined }[];

/**
 * What was on the screen, by its headings and what had focus: of a fault that comes once in a
 * hundred runs the report is all there is. Playwright keeps it as `error-context`.
 */
function screenOf(attachments: Attachments): readonly string[] {
  const path = attachments.find(({ name }) => name === 'error-context')?.path;
  if (path === undefined) return [];
  let context: string;
  try {
    context = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  const told = context
    .split('\n')
    .filter((line) => /^\s*- (?:heading |.*\[active\])/.test(line))
    .map((line) => `    | ${line.trim()}`);
  return told.slice(0, MOST_LINES);
}

function failuresIn(suite: PlaywrightSuite, above: readonly string[]): readonly string[] {
  const path = [...above, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        [
          toldShortly(
            [`[${projectName}]`, ...path, title].join(' › '),
            results.flatMap(({ errors }) => errors.map(({ message }) => message)),
          ),
          ...results.flatMap(({ attachments }) => screenOf(attachments)),
        ].join('\n'),
      ),
  );
  return [...own, ...suite.suites.flatMap((inner) => failuresIn(inner, path))];
}

export const playwrightFailures: FailuresReader = (report) => {
  const { data } = playwrightReport.safeParse(report);
  if (data === undefined) return [];
  return [
    ...data.errors.map(({ message }) => toldShortly('outside any test', [message])),
    ...data.suites.flatMap((suite) => failuresIn(suite, [])),
  ];
};

/** What failed in a run, by step: the end of a log is often all that is kept of it. */
export function failureList(
  results: readonly { readonly name: string; readonly failures?: readonly string[] }[],
): string {
  return results
    .filter(({ failures = [] }) => failures.length > 0)
    .map(({ name, failures = [] }) => {
      const more = failures.length - MOST_FAILURES;
      return [
        `── failed in ${name} ──`,
        ...failures.slice(0, MOST_FAILURES),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('\n');
    })
    .join('\n\n');
}
