/** What the load tool found in one run. */
export interface Load {
  /** Requests answered a second. */
  readonly perSecond: number;
  /** Bytes a second. */
  readonly bytesPerSecond: number;
  /** Milliseconds within which half of the answers came, and 99 of 100. */
  readonly median: number;
  readonly p99: number;
}

const SIZES: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
const TIMES: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000 };

function read(output: string, pattern: RegExp, units: Readonly<Record<string, number>>): number {
  const [, value, unit = ''] = pattern.exec(output) ?? [];
  const times = units[unit];
  if (value === undefined || times === undefined)
    throw new Error(`wrk does not tell ${pattern.source}:\n${output}`);
  return Number(value) * times;
}

/** Reads what `wrk --latency` prints. Throws when any answer was an error: then the rest says little. */
export function parseWrk(output: string): Load {
  const errors = /Non-2xx or 3xx responses: .*|Socket errors: .*/.exec(output);
  if (errors !== null) throw new Error(`the server failed under load: ${errors[0]}`);
  return {
    perSecond: read(output, /Requests\/sec:\s+([\d.]+)/, { '': 1 }),
    bytesPerSecond: read(output, /Transfer\/sec:\s+([\d.]+)(\w+)/, SIZES),
    median: read(output, /50%\s+([\d.]+)(\w+)/, TIMES),
    p99: read(output, /99%\s+([\d.]+)(\w+)/, TIMES),
  };
}

/** A script for wrk that asks for these paths by turns, packed as a browser takes them. */
export function wrkScript(paths: readonly string[]): string {
  const list = paths.map((path) => `'${path}'`).join(', ');
  return `local paths = { ${list} }
local at = 0
function request()
  at = at % #paths + 1
  return wrk.format('GET', paths[at])
end
`;
}
