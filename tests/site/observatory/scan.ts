import type { Headers } from '../../support/headers.ts';
import type { Tag } from '../html.ts';
import { cspVerdict } from './csp.ts';
import { RULES } from './rules.ts';

/**
 * What the HTTP Observatory of MDN (https://developer.mozilla.org/observatory) makes of a page,
 * worked out from the built site alone. The rules are a copy of those in its public source,
 * https://github.com/mdn/mdn-http-observatory, algorithm 6, commit 94042bb (20 August 2026):
 * `src/grader/charts.js` for the points, `src/analyzer/tests/` for what earns them and
 * `src/scanner/index.js` for the sum.
 */
export interface Scanned {
  readonly headers: Headers;
  readonly tags: readonly Tag[];
  readonly host: Host;
}

/** What no file of ours decides: how the keeper's host serves the site. */
export interface Host {
  /** Sends who asks over http to the same name over https, as every static host can. */
  readonly redirects: boolean;
  /** Stands on the list of names that browsers open over https only. */
  readonly preloaded: boolean;
}

export interface Verdict {
  readonly rule: string;
  /** What was found, in the words of the Observatory. */
  readonly found: string;
  readonly points: number;
}

/** From this on, what a site does beyond the rules counts too. */
const ENOUGH_FOR_EXTRA = 90;

export function verdictsOn(scanned: Scanned): readonly Verdict[] {
  return [cspVerdict(scanned), ...RULES.map((rule) => rule(scanned))];
}

/** The sum: 100, less what is wrong; extra points count only when little is wrong. */
export function scoreOf(verdicts: readonly Verdict[]): number {
  const points = verdicts.map((verdict) => verdict.points);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 100);
  const faults = sum(points.filter((one) => one < 0));
  return Math.max(0, faults >= ENOUGH_FOR_EXTRA ? sum(points) : faults);
}
