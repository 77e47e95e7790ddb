import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { inheritedChromium } from '../chromium/handover.ts';
import type { BrowserChoice, ResolvedChromium } from '../chromium/types.ts';
import { CHOICE_VARIABLE } from '../chromium/types.ts';
import { playwrightFailures, vitestFailures } from './failures.ts';
import { readPlaywright, readVitest } from './reports.ts';
import type { Step } from './step.ts';
import { projectRoot } from './step.ts';
import { toolScript } from './tool.ts';

const reports = join(projectRoot, '.cache/reports');

/** The tests of one project of vitest. */
export function vitest(
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
    report: { file, read: readVitest, failures: vitestFailures },
    takesPaths: true,
  };
}

/** Throws with the message to show when there is no built site. */
export async function requireBuild(): Promise<void> {
  await access(join(projectRoot, 'dist/index.html')).catch(() => {
    throw new Error('There is no built site in dist/ yet. Build it first: npm run build');
  });
}

/** The tests that only the packaged browser can take: another draws other letters. */
const PACKAGED_ONLY = 'photos';

/** What a step of these specs (all when none is named) leaves out in a browser from there. */
export function photosLeftOut(
  origin: ResolvedChromium['origin'],
  specs: readonly string[],
): string | undefined {
  if (origin === 'package' || (specs.length > 0 && !specs.includes(PACKAGED_ONLY)))
    return undefined;
  return 'left out: photographs (only in the packaged browser)';
}

/** Playwright's tests, or some of them, in the Chromium of this choice. */
export function playwright(
  name: 'browser' | 'installed',
  choice: BrowserChoice,
  specs: readonly string[] = [],
): Step {
  const file = join(reports, `${name}.json`);
  return {
    name,
    cores: 2,
    needs: ['build'],
    prepare: async () => {
      await requireBuild();
      return photosLeftOut((await inheritedChromium(choice)).origin, specs);
    },
    commands: [
      {
        script: toolScript('@playwright/test', 'playwright'),
        args: [
          'test',
          '--config',
          'tests/browser/playwright.config.ts',
          '--forbid-only',
          ...specs.map((spec) => `/${spec}.spec.ts`),
        ],
        env: { AHR_BROWSER_REPORT: file, [CHOICE_VARIABLE]: choice },
      },
    ],
    report: { file, read: readPlaywright, failures: playwrightFailures },
    takesPaths: true,
  };
}
