/**
 * `npm run bench`: builds the site, tests its own instruments, measures the product beside a floor
 * page that does the same job, and prints the goals with what was found. Writes the same to
 * .cache/bench/bench.md and bench.json. Times never make it fail: only a self-test, a wrong score or
 * a crash does. `npm run bench -- --runs 3` is a quick look, `--pace 100` a hasty visitor.
 */
import { MEASURED_BUILD } from './measuredBuild.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { coldBuild } from './coldBuild.ts';
import { content, root } from './content.ts';
import { interleave } from './interleave.ts';
import { measureMemory } from './memory.ts';
import { parseOptions } from './options.ts';
import { chartBytes } from './parts.ts';
import { reportOf } from './reportOf.ts';
import { person } from './person.ts';
import { measureScoring } from './scoring.ts';
import { checkLine, isRight } from './selfTest/checks.ts';
import { selfTest } from './selfTest/selfTest.ts';
import { serveSubjects } from './subjects.ts';
import { weighPages } from './weights.ts';

const cache = join(root, '.cache/bench');
const load = () => loadavg()[0] ?? 0;
const say = (text: string) => console.log(text);

const options = parseOptions(process.argv.slice(2));
const loadBefore = load();
await mkdir(cache, { recursive: true });

const browser = await launchBrowser();
try {
  say('Self-test:');
  const checks = await selfTest(browser);
  for (const check of checks) say(checkLine(check));
  if (!checks.every(isRight)) throw new Error('The instruments read wrong: nothing was measured.');

  say('\nCold build …');
  const dist = MEASURED_BUILD;
  const build = await coldBuild(dist);
  const subjects = await serveSubjects(dist, content, cache);
  const { origin } = subjects.product;
  try {
    const readings = await interleave(browser, subjects, options, (run) =>
      say(`Run ${run} of ${options.runs} …`),
    );
    say('Scoring, memory, pages …');
    const scoring = await measureScoring(browser, join(cache, 'scoring'), person.response);
    const memory = await measureMemory(origin, person.response, person.buttons);
    const pages = await weighPages(browser, dist, origin);
    const { markdown, json } = reportOf({
      readings,
      scoring,
      memory,
      pages,
      chart: chartBytes(),
      build,
      checks,
      circumstances: {
        ...options,
        browser: `Chromium ${browser.version()}`,
        node: process.versions.node,
        cores: availableParallelism(),
        load: [loadBefore, load()],
      },
    });
    await writeFile(join(cache, 'bench.md'), markdown);
    await writeFile(join(cache, 'bench.json'), `${JSON.stringify(json, null, 2)}\n`);
    say(`\n${markdown}`);
  } finally {
    await subjects.close();
  }
} finally {
  await browser.close();
}
