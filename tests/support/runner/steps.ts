import { missingEngines, presentEngines } from '../../engines/support/present.ts';
import { inheritedChromium } from '../chromium/handover.ts';
import { extentAsked, type Extent } from '../extent.ts';
import { enginesLeftOut, longLeftOut, MAIN_SPECS } from './leftOut.ts';
import type { Step } from './step.ts';
import { playwright, requireBuild, vitest } from './suites.ts';
import { toolScript } from './tool.ts';

/**
 * The tests of layout, paper, icons and the main way, which hang on the browser's own letters and
 * window.
 */
const INSTALLED_SPECS = [
  'anyPaper',
  'forcedColors',
  'interviewPrint',
  'kern',
  'print',
  'printFigures',
  'reflow',
  'shareWays',
];

async function prepareEngines(demanded: boolean): Promise<string | undefined> {
  await requireBuild();
  await inheritedChromium();
  return enginesLeftOut(missingEngines(await presentEngines()), demanded);
}

/** A tool that looks at each file by itself need not look again at what has not changed. */
const keptIn = (tool: string) => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=.cache/${tool}/seen`,
];

const INSTALLED_PATHS = INSTALLED_SPECS.map((spec) => `/${spec}.spec.ts`);

/** All steps of the tests, in the order in which they run. */
export function allSteps({ everything, demanded }: Extent = extentAsked()): readonly Step[] {
  const astro = toolScript('astro', 'astro');
  return [
    {
      name: 'format',
      cores: 1,
      commands: [
        {
          script: toolScript('prettier', 'prettier'),
          args: ['--check', '.', ...keptIn('prettier')],
        },
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
          args: ['lint', '--no-progress', '--config', '.cspell.json', ...keptIn('cspell'), '.'],
        },
      ],
    },
    {
      name: 'types',
      cores: 1,
      commands: [{ script: astro, args: ['check', '--minimumFailingSeverity', 'warning'] }],
    },
    {
      name: 'unit',
      cores: 1,
      prepare: async (paths) =>
        longLeftOut('most hostile links and simulated answers', everything, paths),
      ...vitest('unit'),
    },
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
    {
      name: 'pages',
      cores: 1,
      needs: ['build'],
      prepare: async (paths) => {
        await requireBuild();
        return longLeftOut(
          'the builds of recipes, and of the same bytes a second time',
          everything,
          paths,
        );
      },
      ...vitest('pages'),
    },
    {
      name: 'engines',
      // The kills wait side by side.
      cores: 2,
      needs: ['build'],
      leftOut: longLeftOut('other engines and other servers', everything || demanded),
      prepare: () => prepareEngines(demanded),
      ...vitest('engines'),
    },
    // Where everything is demanded both are there; elsewhere what is installed runs all of them.
    playwright('browser', demanded ? 'package' : 'any', everything ? [] : [MAIN_SPECS]),
    {
      ...playwright('installed', 'system', INSTALLED_PATHS),
      ...(demanded
        ? {}
        : { leftOut: 'left out: a second Chromium (only with AHR_DEMAND_ENGINES=all)' }),
    },
  ];
}
