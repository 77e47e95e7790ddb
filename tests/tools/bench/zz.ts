import { MEASURED_BUILD } from './measuredBuild.ts';
import { launchBrowser } from './browser.ts';
import { content, root } from './content.ts';
import { serveSubjects } from './subjects.ts';
import { newVisit, SLOW } from './visit.ts';
import { answerAll } from './drive.ts';
import { person } from './person.ts';
import { join } from 'node:path';
const browser = await launchBrowser();
const subjects = await serveSubjects(MEASURED_BUILD, content, join(root, '.cache/bench'));
for (let n = 0; n < 2; n++) {
  const visit = await newVisit(browser, SLOW);
  const { page } = visit;
  await page.addInitScript(() => {
    const log: unknown[] = [];
    Object.assign(globalThis, { shiftLog: log });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as any[])
        log.push({
          t: e.startTime,
          since: e.startTime - (globalThis as any).probe.released,
          released: (globalThis as any).probe.released,
          v: e.value,
          had: e.hadRecentInput,
          view: document.body?.dataset['view'],
          src: e.sources.map((s: any) =>
            [
              s.node?.nodeName + '.' + s.node?.className,
              s.previousRect.y + ',' + s.previousRect.height,
              s.currentRect.y + ',' + s.currentRect.height,
            ].join(' '),
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${subjects.product.origin}/`, { waitUntil: 'commit' });
  const r = await answerAll(page, person.response, person.buttons.finish, {
    betweenAnswers: 500,
    beforeFinish: 3000,
  });
  await page.waitForTimeout(3000);
  const log = await page.evaluate(() => (globalThis as any).shiftLog);
  console.log(
    'RUN',
    n,
    r.scores,
    r.statements[0],
    (log as any[])
      .filter((e) => e.v > 0.004)
      .map((e) => JSON.stringify(e))
      .join('\n  '),
  );
  await visit.close();
}
await subjects.close();
await browser.close();
