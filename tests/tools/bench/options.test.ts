import { describe, expect, it } from 'vitest';
import { DEFAULTS, parseOptions } from './options.ts';

describe('the options of the bench', () => {
  it('are seven runs when nothing is asked', () => {
    expect(parseOptions([])).toEqual(DEFAULTS);
    expect(DEFAULTS.runs).toBeGreaterThanOrEqual(7);
  });

  it.each([[['--runs', '3']], [['--runs=3']]])('take %j', (args) => {
    expect(parseOptions(args)).toEqual({ ...DEFAULTS, runs: 3 });
  });

  it('come in any order', () => {
    const expected = { runs: 3, pace: 100 };
    expect(parseOptions(['--runs', '3', '--pace=100'])).toEqual(expected);
    expect(parseOptions(['--pace', '100', '--runs=3'])).toEqual(expected);
  });

  it.each([
    [['--runs']],
    [['--runs', '0']],
    [['--runs', '1.5']],
    [['--fast']],
    [['--runs', '3', '4']],
    [['runs', '3']],
    [['--pace', 'slow']],
  ])('refuse %j', (args) => {
    expect(() => parseOptions(args)).toThrow('Usage');
  });
});
