/**
 * Every assumption about visitors and hosts, by name. None of them is a fact: they say under which
 * circumstances the figures of `.docs/growth.md` hold. What can be measured is measured instead.
 */
export interface Assumptions {
  /** Visits in a month of thirty days. */
  readonly visits: number;
  /** The chance that someone comes again after a visit. */
  readonly returning: number;
  /** Mean number of days until then; exponential. */
  readonly daysBetween: number;
  /** The chance that the browser still has what it kept: phones tidy up. */
  readonly browserKept: number;
  /** Versions of the site put online in a month, at any moment. */
  readonly deploys: number;
  /** Places where the CDN keeps copies. The nth gets 1/n of what the first one gets. */
  readonly nodes: number;
  /** A node drops a file that nobody asked for in so many days. */
  readonly nodeDays: number;
}

export const BASE: Assumptions = {
  visits: 1_000_000,
  returning: 0.25,
  daysBetween: 10,
  browserKept: 0.7,
  deploys: 4,
  nodes: 30,
  nodeDays: 1,
};

/** How far visitors go, as shares that add up to one. */
export const DEPTHS = { start: 0.5, result: 0.4, shared: 0.1 } as const;
export type Depth = keyof typeof DEPTHS;

/** What is tabulated. Beyond a million visits nearly nothing is left to ask the origin. */
export const VOLUMES = [10_000, 100_000, 1_000_000] as const;
export const DEPLOYS = [0, 4, 30] as const;

/** What is paid for. */
export const MONTHS = [1_000_000, 100_000_000] as const;

/** The same seed, the same figures. */
export const SEED = 20_261_125;
