/**
 * `npm run growth`: what more visitors and more content cost. Builds the site as it is, changed and
 * grown, walks through it, simulates caches, reckons with price lists, measures an origin where nginx
 * and wrk are installed, and writes all tables of `.docs/growth.md` anew.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { launchBrowser } from '../bench/browser.ts';
import { root } from '../bench/content.ts';
import { buildCopy } from './builds.ts';
import { withTables, type Tables } from './document.ts';
import { CHANGES } from './edits.ts';
import { changedFiles, readFolder } from './files.ts';
import { growAll } from './growing.ts';
import { hostHeaders } from './hostHeaders.ts';
import { measureOrigin, missingTools } from './origin.ts';
import * as report from './report.ts';
import { measureVisits, siteOf } from './visits.ts';

const say = (text: string) => console.log(text);

const grown = await growAll(say);
const [base, scales] = [grown.at(0), grown.at(-1)];
if (base === undefined || scales === undefined) throw new Error('nothing was built');

say('What a change makes new …');
const changes: ReadonlySet<string>[] = [];
for (const [i, { edit }] of CHANGES.entries()) {
  const { folder } = await buildCopy(`change-${i}`, [edit]);
  changes.push(changedFiles(base.files, readFolder(folder)));
}

say('Visits …');
const browser = await launchBrowser();
const visits = await measureVisits(browser, base.folder, base.files).finally(() => browser.close());
const headersOf = hostHeaders(await readFile(join(base.folder, '_headers'), 'utf8'));
const site = siteOf(visits, base.files, headersOf, changes);

async function originTables(): Promise<Tables> {
  const missing = await missingTools();
  if (missing !== null) {
    say(`The table of the origin stays as it was. ${missing}`);
    return {};
  }
  say('An origin under load …');
  const { paths } = visits.depths.result;
  const work = join(root, '.cache/growth/origin');
  const reading = await measureOrigin(base?.folder ?? '', work, headersOf, paths);
  const { nginx, wrk, brotli } = reading;
  const packing = brotli ? 'brotli' : 'gzip';
  const tools = `nginx ${nginx} with ${packing} files; wrk ${wrk}.`;
  return { origin: `${report.originTable(reading, paths.length)}\n\n${tools}` };
}

say('Caches and costs …');
const day = new Date().toISOString().slice(0, 10);
const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
const load = (loadavg()[0] ?? 0).toFixed(1);
const tables: Tables = {
  when: `Measured on ${day}, Chromium ${browser.version()}, Node ${process.versions.node}, ${machine}, load ${load}.`,
  visits: report.visitsTable(visits, base.files),
  changes: report.changesTable(
    CHANGES.map(({ what }) => what),
    site,
  ),
  caches: report.cachesTable(site),
  cost: report.costTable(visits, site),
  growth: report.growthTable(grown, visits),
  heavier: report.heavierTable(base.files, scales.files),
  ...(await originTables()),
};

const path = join(root, report.DOCUMENT);
const filled = withTables(await readFile(path, 'utf8'), tables);
const options = { ...(await resolveConfig(path)), parser: 'markdown' };
await writeFile(path, await format(filled, options));
for (const table of Object.values(tables)) say(`\n${table}`);
say(`\nWritten to ${report.DOCUMENT}`);
