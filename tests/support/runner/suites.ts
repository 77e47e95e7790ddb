import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { inheritedChromium } from '../chromium/handover.ts';
import type { BrowserChoice } from '../chromium/types.ts';
import { CHOICE_VARIABLE } from '../chromium/types.ts';
import { playwrightFailures, vitestFailures } from './failures.ts';
import { specsLeftOut } from './leftOut.ts';
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

/** Playwright's tests, or some of them, in the Chromium of this choice. */
export function playwright(
  name: 'browser' | 'installed',
  choice: BrowserChoice,
  paths: readonly string[],
): Step {
  const file = join(reports, `${name}.json`);
  return {
    name,
    cores: 2,
    needs: ['build'],
    prepare: async (asked) => {
      await requireBuild();
      return specsLeftOut((await inheritedChromium(choice)).origin, asked);
    },
    commands: [
      {
        script: toolScript('@playwright/test', 'playwright'),
        args: ['test', '--config', 'tests/browser/playwright.config.ts', '--forbid-only'],
        env: { AHR_BROWSER_REPORT: file, [CHOICE_VARIABLE]: choice },
      },
    ],
    report: { file, read: readPlaywright, failures: playwrightFailures },
    paths,
    takesPaths: true,
  };
}
