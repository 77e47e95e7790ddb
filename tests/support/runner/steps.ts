import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { areDemanded, missingEngines, presentEngines } from '../../engines/support/present.ts';
import { inheritedChromium } from '../chromium/handover.ts';
import { readPlaywright, readVitest, type ReportReader } from './reports.ts';
import { toolScript } from './tool.ts';

export const projectRoot = resolve(import.meta.dirname, '../../..');

export const stepNames = [
  'format',
  'spelling',
  'types',
  'unit',
  'build',
  'pages',
  'browser',
  'engines',
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
  /** How many cores it keeps busy: what leaves one free runs beside another step. */
  readonly cores: 1 | 2;
  /** Steps that must have ended, well or not, when they are part of the run. */
  readonly after?: readonly StepName[];
  /** Steps without which this one says nothing, when they are part of the run. */
  readonly needs?: readonly StepName[];
  /**
   * What must be in place; throws with the message to show when it is not. Gives what the step
   * will leave out, if anything: nothing is left out in silence.
   */
  readonly prepare?: () => Promise<string | void>;
  readonly report?: { readonly file: string; readonly read: ReportReader };
  /** Whether its tool can be asked for some of its test files only. */
  readonly takesPaths?: true;
}

const reports = join(projectRoot, '.cache/reports');

function vitest(
  project: 'unit' | 'pages' | 'engines',
): Pick<Step, 'commands' | 'report' | 'takesPaths'> {
  const file = join(reports, `${project}.json`);
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    `${project}*`,
    '--allowOnly=false',
  ];
  const output = [
    `--reporter=${project === 'engines' ? 'verbose' : 'default'}`,
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  return {
    commands: [{ script: toolScript('vitest', 'vitest'), args: [...args, ...output] }],
    report: { file, read: readVitest },
    takesPaths: true,
  };
}

async function requireBuild(): Promise<void> {
  await access(join(projectRoot, 'dist/index.html')).catch(() => {
    throw new Error('There is no built site in dist/ yet. Build it first: npm run build');
  });
}

/** What the engines' step leaves out on this machine; where all are demanded, a missing one is a fault. */
export function leftOut(missing: readonly string[], demanded: boolean): string | undefined {
  if (demanded && missing.length > 0) throw new Error(`Not found: ${missing.join(', ')}.`);
  if (demanded) return undefined;
  const parts = [
    ...missing.map((name) => `${name}, not found`),
    'kills, hostile links and storage (only with AHR_DEMAND_ENGINES=all)',
  ];
  return `left out: ${parts.join('; ')}`;
}

async function prepareEngines(): Promise<string | undefined> {
  await requireBuild();
  await inheritedChromium();
  return leftOut(missingEngines(await presentEngines()), areDemanded());
}

/** All steps of the tests, in the order in which they run. */
export function allSteps(): readonly Step[] {
  const astro = toolScript('astro', 'astro');
  const browserReport = join(reports, 'browser.json');
  return [
    {
      name: 'format',
      cores: 1,
      commands: [
        { script: toolScript('prettier', 'prettier'), args: ['--check', '.'] },
        { script: toolScript('oxlint', 'oxlint'), args: ['.'] },
        // What nobody asks for any more: files, exports, packages.
        { script: toolScript('knip', 'knip'), args: [] },
      ],
    },
    {
      name: 'spelling',
      cores: 1,
      commands: [
        {
          script: toolScript('cspell', 'cspell'),
          args: ['lint', '--no-progress', '--config', '.cspell.json', '.'],
        },
      ],
    },
    {
      name: 'types',
      cores: 1,
      commands: [{ script: astro, args: ['check', '--minimumFailingSeverity', 'warning'] }],
    },
    { name: 'unit', cores: 1, ...vitest('unit') },
    {
      name: 'build',
      cores: 1,
      // Both write down the types of the content.
      after: ['types'],
      commands: [
        { script: astro, args: ['build'] },
        // A site under a path of its own breaks on any address that was written by hand.
        {
          script: astro,
          args: ['build'],
          env: { BASE_PATH: '/zelftest/', OUT_DIR: '.cache/dist-zelftest' },
        },
      ],
    },
    { name: 'pages', cores: 1, needs: ['build'], prepare: requireBuild, ...vitest('pages') },
    {
      name: 'browser',
      cores: 2,
      needs: ['build'],
      prepare: async () => {
        await requireBuild();
        await inheritedChromium();
      },
      commands: [
        {
          script: toolScript('@playwright/test', 'playwright'),
          args: ['test', '--config', 'tests/browser/playwright.config.ts', '--forbid-only'],
          env: { AHR_BROWSER_REPORT: browserReport },
        },
      ],
      report: { file: browserReport, read: readPlaywright },
      takesPaths: true,
    },
    {
      name: 'engines',
      cores: 2,
      needs: ['build'],
      prepare: prepareEngines,
      ...vitest('engines'),
    },
  ];
}
