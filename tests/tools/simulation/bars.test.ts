import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Norms } from '../../../src/domain/score/norms.ts';
import { runsEverything } from '../../support/extent.ts';
import { BAR_CELLS, BAR_REACHES, BAR_ROWS, FIRST_CELLS } from './bars.ts';
import { cellsOf, holds } from './bars/rows.ts';
import { namingBound } from './bound/found.ts';
import { NORMS_FILE, shippedNorms } from './content.ts';
import { withFound } from './found.ts';
import { normsFile } from './normsFile.ts';
import { TARGETS } from './parameters.ts';
import { performAll } from './pool.ts';
import type { Results } from './simulate.ts';
import { simulate } from './simulate.ts';

/** Half a minute on two cores of their own, for all cells. */
const PATIENCE = 240_000;

/** What the model is less sure of takes three times as long as the rest. */
const CELLS = runsEverything() ? BAR_CELLS : FIRST_CELLS;
const ROWS = BAR_ROWS.filter((row) =>
  cellsOf(row).every((asked) => CELLS.some((cell) => cell === asked)),
);

let computed: readonly Norms[] = [];
let results: Results = {};

beforeAll(async () => {
  [computed, results] = await Promise.all([
    performAll<'norms'>([{ kind: 'norms' }]),
    simulate(shippedNorms(), CELLS, BAR_REACHES),
  ]);
}, PATIENCE);

describe('the norms', () => {
  it('are what the model says of this instrument, these rules and these assumptions', () => {
    const shipped = readFileSync(NORMS_FILE, 'utf8');
    const before = runsEverything() ? {} : shippedNorms().simulation;
    const files = computed.map((norms) => normsFile(withFound(norms, results, before)));
    expect(files, 'run: npm run simulation').toEqual([shipped]);
  });
});

describe('the bound for naming', () => {
  it('was chosen with these margins and this own spread', () => {
    const { margins, ownSpread } = namingBound();
    const found = computed.map((norms) => [norms.margins.trait, norms.ownSpread]);
    expect(found, 'run: npm run simulation:bound').toEqual([[margins, ownSpread]]);
  });

  it('is as right with the people that confirm it', () => {
    const { kern, full } = namingBound().confirmed;
    for (const end of [kern.highest, kern.lowest, full.highest, full.lowest])
      expect(end.withinRank).toBeGreaterThanOrEqual(TARGETS.traitWithinRank);
  });
});

describe('what the instrument promises', () => {
  it.each(ROWS)('$label, $reach', ({ value, acceptable }) => {
    const found = value(results);
    expect(holds(found, acceptable), `${found} against ${JSON.stringify(acceptable)}`).toBe(true);
  });
});
