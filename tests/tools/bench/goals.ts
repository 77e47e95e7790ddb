/** A bound: no more than an amount, or than so many times the floor. */
export type Bound =
  | { readonly kind: 'amount'; readonly most: number }
  | { readonly kind: 'floor'; readonly times: number };

export type Unit = 'ms' | 'kB' | 's' | 'count' | 'score';

/** What was measured of one thing: a reading a run, product beside floor where there is one. */
export interface Measured {
  readonly product: readonly number[];
  readonly floor?: readonly number[];
}

/** One row of the goals: all bounds of `must`, and then of `aim`, have to hold. */
export interface Goal {
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  readonly must: readonly Bound[];
  readonly aim: readonly Bound[];
  /** What must hold in every run is judged by the worst; times, on a busy machine, by the median. */
  readonly judged?: 'worst';
}

const atMost = (most: number): Bound => ({ kind: 'amount', most });
const timesFloor = (times: number): Bound => ({ kind: 'floor', times });

/** Two frames of a screen that draws sixty a second, in milliseconds, rounded up. */
const TWO_FRAMES = 34;

/** The goals of the product. Sizes in kB of 1000 bytes as they travel. */
export const GOALS: readonly Goal[] = [
  {
    id: 'startBytes',
    judged: 'worst',
    what: 'bytes to the first answerable question, at `/`',
    unit: 'kB',
    must: [atMost(14)],
    aim: [timesFloor(3.5)],
  },
  {
    id: 'startRequests',
    judged: 'worst',
    what: 'requests to it',
    unit: 'count',
    must: [],
    aim: [atMost(1)],
  },
  {
    id: 'startTime',
    what: 'time to it',
    unit: 'ms',
    must: [timesFloor(1.8)],
    aim: [timesFloor(1.3)],
  },
  {
    id: 'nextMedian',
    what: 'answer → next question painted, median',
    unit: 'ms',
    must: [timesFloor(1.5)],
    aim: [timesFloor(1), atMost(TWO_FRAMES)],
  },
  {
    id: 'nextP95',
    what: 'answer → next question painted, p95',
    unit: 'ms',
    must: [timesFloor(1.2)],
    aim: [timesFloor(1)],
  },
  {
    id: 'early',
    what: 'first answer, tapped at once → second statement painted (no goal)',
    unit: 'ms',
    must: [],
    aim: [],
  },
  {
    id: 'table',
    what: 'finish → score table alone readable (no goal)',
    unit: 'ms',
    must: [],
    aim: [],
  },
  {
    id: 'scores',
    what: 'finish → scores and tips readable',
    unit: 'ms',
    must: [atMost(150)],
    aim: [atMost(100)],
  },
  {
    id: 'radar',
    what: 'finish → radar drawn',
    unit: 'ms',
    must: [],
    aim: [],
  },
  {
    id: 'radarLate',
    what: 'radar drawn, of the time to scores and tips',
    unit: 'score',
    must: [atMost(1.15)],
    aim: [atMost(1)],
  },
  {
    id: 'resultBytes',
    judged: 'worst',
    what: 'bytes to the result with radar',
    unit: 'kB',
    must: [atMost(48)],
    aim: [atMost(44)],
  },
  {
    id: 'visitBytes',
    judged: 'worst',
    what: 'bytes with all that follows by itself: roles, sharing, other tips, and the chart over the radar (no goal)',
    unit: 'kB',
    must: [],
    aim: [],
  },
  {
    id: 'knowledgeBytes',
    what: 'knowledge page `/methode/`',
    unit: 'kB',
    must: [atMost(10)],
    aim: [atMost(10)],
  },
  {
    id: 'knowledgeScript',
    what: 'JavaScript on it',
    unit: 'kB',
    must: [atMost(0)],
    aim: [atMost(0)],
  },
  {
    id: 'shift',
    judged: 'worst',
    what: 'layout shift',
    unit: 'score',
    must: [atMost(0)],
    aim: [atMost(0)],
  },
  {
    id: 'blocked',
    what: 'blocking time on landing',
    unit: 'ms',
    must: [atMost(49)],
    aim: [atMost(0)],
  },
  {
    id: 'foreign',
    judged: 'worst',
    what: 'other origins',
    unit: 'count',
    must: [atMost(0)],
    aim: [atMost(0)],
  },
  {
    id: 'heap',
    what: 'JavaScript heap at the result, with what the bench keeps in both pages',
    unit: 'kB',
    must: [timesFloor(2)],
    aim: [timesFloor(1.3)],
  },
  {
    id: 'scoring',
    what: 'scoring one response, warm',
    unit: 'ms',
    must: [atMost(1)],
    aim: [atMost(0.1)],
  },
  {
    id: 'scoringFirst',
    what: 'scoring one response, the first in a page (no goal)',
    unit: 'ms',
    must: [],
    aim: [],
  },
  {
    id: 'retakes',
    what: 'heap after ten retakes, of that at the first result',
    unit: 'score',
    must: [atMost(1.1)],
    aim: [atMost(1.05)],
  },
  {
    id: 'moves',
    what: 'heap after 200 questions back and forth, of that before',
    unit: 'score',
    must: [atMost(1.05)],
    aim: [atMost(1.02)],
  },
  {
    id: 'nodes',
    what: 'nodes that ten retakes leave behind',
    unit: 'count',
    must: [atMost(0)],
    aim: [atMost(0)],
  },
  {
    id: 'listeners',
    what: 'listeners that ten retakes leave behind',
    unit: 'count',
    must: [atMost(0)],
    aim: [atMost(0)],
  },
  {
    id: 'build',
    what: 'cold build of the whole site',
    unit: 's',
    must: [atMost(60)],
    aim: [atMost(20)],
  },
];
