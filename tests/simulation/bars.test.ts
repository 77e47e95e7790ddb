import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BAR_CELLS, BAR_ROWS, holds } from './bars.ts';
import { NORMS_FILE } from './content.ts';
import { normsFile } from './normsFile.ts';
import { performAll } from './pool.ts';
import type { Results } from './simulate.ts';
import { simulate } from './simulate.ts';

const PATIENCE = 120_000;

describe('the norms', () => {
  it(
    'are what the model says for this instrument, these rules and these assumptions',
    async () => {
      const [norms] = await performAll<'norms'>([{ kind: 'norms' }]);
      expect(norms && normsFile(norms), 'run: npm run simulatie').toBe(
        readFileSync(NORMS_FILE, 'utf8'),
      );
    },
    PATIENCE,
  );
});

describe('what the instrument promises', () => {
  let results: Results = {};
  beforeAll(async () => {
    results = await simulate(BAR_CELLS);
  }, PATIENCE);

  it.each(BAR_ROWS)('$label, $reach', ({ value, acceptable }) => {
    const found = value(results);
    expect(holds(found, acceptable), `${found} against ${JSON.stringify(acceptable)}`).toBe(true);
  });
});
