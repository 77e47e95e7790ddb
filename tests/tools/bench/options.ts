export interface Options {
  /** Interleaved runs of product and floor. */
  readonly runs: number;
  /** How long a visitor reads between two answers, in milliseconds. */
  readonly pace: number;
}

/**
 * Half a second is as quick as anyone who reads can be. Much quicker taps would meet what the browser
 * still does about the one before: it holds what was tapped for 150 ms, and draws when it lets go.
 */
export const DEFAULTS: Options = { runs: 7, pace: 500 };

const USAGE = 'Usage: npm run bench -- --runs 3 --pace 100 (whole numbers from 1, in milliseconds)';

function isOption(name: string | undefined): name is keyof Options {
  return name !== undefined && name in DEFAULTS;
}

/** Reads `--runs 3 --pace=100`; throws, in words for the terminal, on anything else. */
export function parseOptions(args: readonly string[]): Options {
  const [flag, text, ...rest] = args.flatMap((arg) => arg.split('='));
  if (flag === undefined) return DEFAULTS;
  const name = flag.startsWith('--') ? flag.slice(2) : undefined;
  const value = Number(text);
  if (!isOption(name) || !Number.isInteger(value) || value < 1) throw new Error(USAGE);
  return { ...parseOptions(rest), [name]: value };
}
