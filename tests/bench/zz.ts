import { launchBrowser } from './browser.ts';
import { content, root } from './content.ts';
import { answerAll } from './drive.ts';
import { median, quantile } from './numbers.ts';
import { person } from './person.ts';
import { serveSubjects } from './subjects.ts';
import { newVisit, SLOW } from './visit.ts';
const dist = process.argv[2] ?? `${root}/dist`;
const runs = Number(process.argv[3] ?? 3);
const subjects = await serveSubjects(dist, content, `${root}/.cache/bench`);
const browser = await launchBrowser();
const med: number[] = [], p95: number[] = [];
for (let i = 0; i < runs; i += 1) {
  const got: Record<string, readonly number[]> = {};
  for (const s of [subjects.product, subjects.floor]) {
    const visit = await newVisit(browser, SLOW);
    await visit.page.goto(`${s.origin}/`, { waitUntil: 'commit' });
    const a = await answerAll(visit.page, person.response, person.buttons.finish, { betweenAnswers: 100, beforeFinish: 2500 });
    got[s.name] = a.statements.slice(1);
    console.log(s.name, a.statements.map((n) => n.toFixed(0)).join(' '), 'med', median(got[s.name]!).toFixed(1), 'p95', quantile(got[s.name]!, 0.95).toFixed(1), 'scores', a.scores.toFixed(0), 'radar', a.radar.toFixed(0), 'heap', ((await visit.heap()) / 1000).toFixed(0));
    await visit.close();
  }
  med.push(median(got['product']!) / median(got['floor']!)); p95.push(quantile(got['product']!, 0.95) / quantile(got['floor']!, 0.95));
}
console.log('ratio med', median(med).toFixed(2), 'p95', median(p95).toFixed(2));
await browser.close(); await subjects.close();
