import { atMost, timesFloor, type Goal } from '../goal.ts';

/** What the code asks of the device, and the site of who builds it. */
export const WORK_GOALS: readonly Goal[] = [
  {
    id: 'heap',
    what: 'JavaScript heap at the result, with what the bench keeps in both pages',
    unit: 'kB',
    must: [],
    aim: [timesFloor(2)],
  },
  {
    id: 'scoring',
    what: 'scoring one response, warm, without its chances',
    unit: 'ms',
    must: [atMost(1)],
    aim: [atMost(0.3)],
  },
  {
    id: 'scoringFirst',
    what: 'scoring one response with its chances, the first in a page (no goal)',
    unit: 'ms',
    must: [],
    aim: [],
  },
  {
    id: 'chances',
    what: 'chances, the first in a page',
    unit: 'ms',
    must: [atMost(12)],
    aim: [atMost(2)],
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
    what: 'nodes that each of ten retakes leaves behind',
    unit: 'count',
    must: [atMost(0)],
    aim: [atMost(0)],
  },
  {
    id: 'listeners',
    what: 'listeners that each of ten retakes leaves behind',
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
