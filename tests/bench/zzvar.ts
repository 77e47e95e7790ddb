import { launchBrowser } from './browser.ts';
import { content, root } from './content.ts';
import { answerAll } from './drive.ts';
import { median, quantile } from './numbers.ts';
import { person } from './person.ts';
import { serveSubjects } from './subjects.ts';
import { newVisit, SLOW } from './visit.ts';
const [runs, ...names] = process.argv.slice(2);
const browser = await launchBrowser();
const all: Record<string, number[]> = {};
const subs = await Promise.all(names.map(async (n) => [n, await serveSubjects(n === 'floor' ? `${root}/dist` : `${root}/${n}`, content, `${root}/.cache/bench`)] as const));
for (let i = 0; i < Number(runs); i += 1)
  for (const [n, s] of subs) {
    const visit = await newVisit(browser, SLOW);
    await visit.page.goto(`${n === 'floor' ? s.floor.origin : s.product.origin}/`, { waitUntil: 'commit' });
    const a = await answerAll(visit.page, person.response, person.buttons.finish, { betweenAnswers: 100, beforeFinish: 300 });
    (all[n] ??= []).push(...a.statements.slice(1));
    (all[`${n} p95`] ??= []).push(quantile(a.statements.slice(1), 0.95));
    await visit.close();
  }
for (const n of names) { const a = all[n]!; const L = a.length / Number(runs); console.log(n, Array.from({ length: L }, (_, k) => median(a.filter((__, i) => i % L === k)).toFixed(0)).join(' ')); }
for (const n of names) console.log(n.padEnd(20), 'median', median(all[n]!).toFixed(1), 'mean', (all[n]!.reduce((a, b) => a + b) / all[n]!.length).toFixed(1), 'p95 (median of runs)', median(all[`${n} p95`]!).toFixed(1));
await browser.close(); for (const [, s] of subs) await s.close();
