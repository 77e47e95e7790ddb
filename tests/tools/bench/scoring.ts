import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import ts from 'typescript';
import type { profileOf } from '../../../src/domain/result/profile.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { sumScales } from '../../../src/domain/score/sums.ts';
import { serveSite } from '../../support/serve.ts';
import { content, root } from './content.ts';
import { newVisit } from './visit.ts';

/** Milliseconds to score one response, processor four times slower. */
export interface ScoringReading {
  /** The first one in a page, before the browser has made the code fast. */
  readonly first: number;
  /** The mean of the ones after it. */
  readonly warm: number;
}

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

/** Loads the product's own domain code into an empty page and scores one response with it. */
export async function measureScoring(
  browser: Browser,
  folder: string,
  response: Response,
): Promise<ScoringReading> {
  writeDomain(folder);
  const site = await serveSite({ root: folder });
  const visit = await newVisit(browser, { cpu: 4, bitsPerSecond: 0, latency: 0 });
  try {
    await visit.page.goto(`${site.origin}/`);
    const { instrument, norms } = content;
    return await visit.page.evaluate(
      async ({ instrument, norms, answers }) => {
        type Domain = { sumScales: typeof sumScales; profileOf: typeof profileOf };
        const load = (name: string) => import(`/${name}.js`) as Promise<Domain>;
        const [{ sumScales: sum }, { profileOf: profile }] = await Promise.all([
          load('score/sums'),
          load('result/profile'),
        ]);
        const given = new Map(answers);
        const score = () => profile(norms, sum(instrument, norms, given)).scores.size;
        const begin = performance.now();
        let scales = score();
        const first = performance.now() - begin;
        const rounds = 500;
        const again = performance.now();
        for (let i = 0; i < rounds; i += 1) scales += score();
        const warm = (performance.now() - again) / rounds;
        if (scales !== 10 * (rounds + 1)) throw new Error('scoring found no scores');
        return { first, warm };
      },
      { instrument, norms, answers: [...response] },
    );
  } finally {
    await visit.close();
    await site.close();
  }
}
