import { describe, expect, it } from 'vitest';
import { DEFAULT_RUNS, parseOptions } from './options.ts';

describe('the options of the bench', () => {
  it('are seven runs when nothing is asked', () => {
    expect(parseOptions([])).toEqual({ runs: DEFAULT_RUNS });
    expect(DEFAULT_RUNS).toBeGreaterThanOrEqual(7);
  });

  it.each([[['--runs', '3']], [['--runs=3']]])('take %j', (args) => {
    expect(parseOptions(args)).toEqual({ runs: 3 });
  });

  it.each([
    [['--runs']],
    [['--runs', '0']],
    [['--runs', '1.5']],
    [['--fast']],
    [['--runs', '3', '4']],
  ])('refuse %j', (args) => {
    expect(() => parseOptions(args)).toThrow('Usage');
  });
});
