import fc from 'fast-check';

/**
 * Every property runs with one fixed seed, so that a red run is red again on any machine.
 * Looking for more: `FC_SEED=random FC_RUNS=5000 npx vitest run --config tests/vitest.config.ts tests/unit/domain`.
 * fast-check prints the seed and path of a failure; `FC_SEED=<that seed>` brings it back.
 * `FC_SHRINK=no` stops at the first failure: mutation tests ask whether, not for the smallest example.
 */
const FIXED_SEED = 20_260_101;

const { FC_SEED, FC_RUNS, FC_SHRINK } = process.env;

fc.configureGlobal({
  seed:
    FC_SEED === 'random' ? Math.trunc(Math.random() * 0x7fffffff) : Number(FC_SEED ?? FIXED_SEED),
  numRuns: Number(FC_RUNS ?? 200),
  endOnFailure: FC_SHRINK === 'no',
});

export { fc };
