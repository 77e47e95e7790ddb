import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import ts from 'typescript';
import type { Content } from '../../../src/site/content/content.ts';
import type { chancesOf } from '../../../src/domain/result/chances.ts';
import type { profileOf } from '../../../src/domain/result/profile.ts';
import type { Answer, Response } from '../../../src/domain/test/response.ts';
import type { sumScales } from '../../../src/domain/score/sums.ts';
import { serveSite } from '../../support/serve.ts';
import { content, root } from './content.ts';
import { median } from './numbers.ts';
import { newVisit } from './visit.ts';

/** Milliseconds to score one response, processor four times slower. */
export interface ScoringReading {
  /** With its chances, the first in a page, before the browser has made the code fast. */
  readonly first: number;
  /** The mean of the ones after it, without their chances. */
  readonly warm: number;
  /** The chances alone, the first in a page; the median of some pages. */
  readonly chances: number;
}

/** What a page can do once it has loaded the domain. */
type Domain = {
  sumScales: typeof sumScales;
  profileOf: typeof profileOf;
  chancesOf: typeof chancesOf;
};

/** So many pages compute their first chances. */
const PAGES = 5;

/** The domain as the browser can load it: one file a module, types taken out. */
function writeDomain(folder: string): void {
  const domain = join(root, 'src/domain');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(domain, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => file.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(domain, name), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    const file = join(folder, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText.replaceAll(/(from '\.[\w./-]+)\.ts'/g, "$1.js'"));
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>scoring</title>');
}

interface Given {
  readonly instrument: Content['instrument'];
  readonly norms: Content['norms'];
  readonly answers: readonly (readonly [string, Answer])[];
}

/** Runs in an empty page: the first score, and the mean of many without what their chances take. */
async function score({ instrument, norms, answers }: Given) {
  const load = (name: string) => import(`/${name}.js`) as Promise<Domain>;
  const { sumScales } = await load('score/sums');
  const { profileOf } = await load('result/profile');
  const { chancesOf } = await load('result/chances');
  const given = new Map(answers);
  const ROUNDS = 500;
  const timed = (work: () => number) => {
    const begin = performance.now();
    return { done: work(), time: performance.now() - begin };
  };
  const meanOf = (work: () => number) => {
    const { done, time } = timed(() => {
      let sum = 0;
      for (let i = 0; i < ROUNDS; i += 1) sum += work();
      return sum;
    });
    return { done, time: time / ROUNDS };
  };
  const whole = () => profileOf(norms, sumScales(instrument, norms, given)).scores.size;
  const sums = sumScales(instrument, norms, given);
  const first = timed(whole);
  const warm = meanOf(whole);
  const chances = meanOf(() => Object.keys(chancesOf(norms, sums) ?? {}).length);
  if (first.done !== 10 || warm.done !== 10 * ROUNDS || chances.done !== 6 * ROUNDS)
    throw new Error('scoring found no scores');
  return { first: first.time, warm: warm.time - chances.time };
}

/** Runs in an empty page: as a result computes them, once, after its scores. */
async function firstChances({ instrument, norms, answers }: Given): Promise<number> {
  const load = (name: string) => import(`/${name}.js`) as Promise<Domain>;
  const { sumScales } = await load('score/sums');
  const { chancesOf } = await load('result/chances');
  const sums = sumScales(instrument, norms, new Map(answers));
  const begin = performance.now();
  if (chancesOf(norms, sums) === null) throw new Error('there were no chances');
  return performance.now() - begin;
}

/** Loads the product's own domain code into empty pages and scores one response with it. */
export async function measureScoring(
  browser: Browser,
  folder: string,
  response: Response,
): Promise<ScoringReading> {
  writeDomain(folder);
  const site = await serveSite({ root: folder });
  const { instrument, norms } = content;
  const given: Given = { instrument, norms, answers: [...response] };
  async function inNewPage<T>(work: (given: Given) => Promise<T>): Promise<T> {
    const visit = await newVisit(browser, { cpu: 4, bitsPerSecond: 0, latency: 0 });
    try {
      await visit.page.goto(`${site.origin}/`);
      return await visit.page.evaluate(work, given);
    } finally {
      await visit.close();
    }
  }
  try {
    const chances: number[] = [];
    for (let page = 0; page < PAGES; page += 1) chances.push(await inNewPage(firstChances));
    return { ...(await inNewPage(score)), chances: median(chances) };
  } finally {
    await site.close();
  }
}
