export interface Options {
  /** Interleaved runs of product and floor. */
  readonly runs: number;
}

export const DEFAULT_RUNS = 7;

/** Reads `--runs 3` or `--runs=3`; throws, in words for the terminal, on anything else. */
export function parseOptions(args: readonly string[]): Options {
  const [flag, value, ...rest] = args.flatMap((arg) => arg.split('='));
  if (flag === undefined) return { runs: DEFAULT_RUNS };
  const runs = Number(value);
  if (flag !== '--runs' || rest.length > 0 || !Number.isInteger(runs) || runs < 1) {
    throw new Error('Usage: npm run bench -- --runs 3 (a whole number from 1)');
  }
  return { runs };
}
