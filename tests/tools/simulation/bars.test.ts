import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Norms } from '../../../src/domain/score/norms.ts';
import { BAR_CELLS, BAR_REACHES, BAR_ROWS } from './bars.ts';
import { holds } from './bars/rows.ts';
import { namingBound } from './bound/found.ts';
import { NORMS_FILE, shippedNorms } from './content.ts';
import { withFound } from './found.ts';
import { normsFile } from './normsFile.ts';
import { TARGETS } from './parameters.ts';
import { performAll } from './pool.ts';
import type { Results } from './simulate.ts';
import { simulate } from './simulate.ts';

/** About twelve seconds on two cores of their own. */
const PATIENCE = 180_000;

let computed: readonly Norms[] = [];
let results: Results = {};

beforeAll(async () => {
  [computed, results] = await Promise.all([
    performAll<'norms'>([{ kind: 'norms' }]),
    simulate(shippedNorms(), BAR_CELLS, BAR_REACHES),
  ]);
}, PATIENCE);

describe('the norms', () => {
  it('are what the model says of this instrument, these rules and these assumptions', () => {
    const shipped = readFileSync(NORMS_FILE, 'utf8');
    const files = computed.map((norms) => normsFile(withFound(norms, results)));
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
  it.each(BAR_ROWS)('$label, $reach', ({ value, acceptable }) => {
    const found = value(results);
    expect(holds(found, acceptable), `${found} against ${JSON.stringify(acceptable)}`).toBe(true);
  });
});
