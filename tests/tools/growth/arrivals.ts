import { randomStream, type Random } from '../simulation/random.ts';
import { DEPTHS, type Assumptions, type Depth } from './assumptions.ts';

/** Days in a month, and the month before it in which caches fill. */
export const MONTH = 30;
export const DAYS = 2 * MONTH;

/** One visit; `person` counts within a node. */
export interface Arrival {
  /** In days from the start. */
  readonly time: number;
  readonly person: number;
  readonly depth: Depth;
  /** Whether the browser still has what it kept on an earlier visit. */
  readonly kept: boolean;
}

/** The streams: each purpose has its own, so that more deploys change no visitor. */
const SALT = { visitors: 1, deploys: 2 } as const;

function depthFor(share: number): Depth {
  if (share < DEPTHS.start) return 'start';
  return share < DEPTHS.start + DEPTHS.result ? 'result' : 'shared';
}

/** The share of all visitors that each node serves. */
export function nodeShares(nodes: number): readonly number[] {
  const weights = Array.from({ length: nodes }, (_, i) => 1 / (i + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function visitsOf(person: number, random: Random, assumed: Assumptions): readonly Arrival[] {
  const visits: Arrival[] = [];
  let time = random.uniform() * DAYS;
  do {
    const [depth, kept] = [depthFor(random.uniform()), random.uniform() < assumed.browserKept];
    if (time < DAYS) visits.push({ time, person, depth, kept });
    time -= Math.log(1 - random.uniform()) * assumed.daysBetween;
  } while (random.uniform() < assumed.returning);
  return visits;
}

/** All visits to one node in two months, in order of time. */
export function arrivalsAt(node: number, assumed: Assumptions, seed: number): readonly Arrival[] {
  const share = nodeShares(assumed.nodes)[node] ?? 0;
  // Each person comes 1 / (1 - returning) times on average.
  const people = Math.round((share * assumed.visits * DAYS * (1 - assumed.returning)) / MONTH);
  const random = randomStream(seed, node, SALT.visitors);
  return Array.from({ length: people }, (_, person) => visitsOf(person, random, assumed))
    .flat()
    .sort((a, b) => a.time - b.time);
}

/** A new version of the site: when it comes, and which of the kinds of change it is. */
export interface Deploy {
  readonly time: number;
  readonly change: number;
}

/** The first so many of one list of deploys, in order of time: more deploys hold the fewer ones. */
export function deploysOf(deploys: number, kinds: number, seed: number): readonly Deploy[] {
  const random = randomStream(seed, 0, SALT.deploys);
  return Array.from({ length: (deploys * DAYS) / MONTH }, () => ({
    time: random.uniform() * DAYS,
    change: Math.floor(random.uniform() * kinds),
  })).sort((a, b) => a.time - b.time);
}
