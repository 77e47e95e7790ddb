/**
 * Takes the photographs of the pages anew, behind `npm run photos`: those that differ take the place of
 * what was kept, and .cache/photos/index.html shows before, after and the difference.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHOTOS, SCREENS } from '../../../src/site/images/screens.ts';
import { ALBUM, RENEW_VARIABLE } from '../../support/photos/album.ts';
import { exitCode, sum } from '../../support/runner/counts.ts';
import { forwardSignals } from '../../support/runner/process.ts';
import { runSteps } from '../../support/runner/run.ts';
import type { Step } from '../../support/runner/step.ts';
import { playwright } from '../../support/runner/suites.ts';
import { toolScript } from '../../support/runner/tool.ts';

process.env[RENEW_VARIABLE] = 'all';
forwardSignals();
const steps: readonly Step[] = [
  {
    name: 'build',
    cores: 2,
    commands: [{ script: toolScript('astro', 'astro'), args: ['build'] }],
  },
  playwright('browser', 'package', ['photos']),
];
process.exitCode = exitCode(sum((await runSteps(steps)).map(({ counts }) => counts)));
// The build makes pictures for home screens of some of them.
for (const { photo } of SCREENS)
  copyFileSync(join(ALBUM, `${photo}.webp`), join(PHOTOS, `${photo}.webp`));
