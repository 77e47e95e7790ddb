import type { Goal } from './goal.ts';
import { BYTE_GOALS } from './goals/bytes.ts';
import { VISIT_GOALS } from './goals/visit.ts';
import { WORK_GOALS } from './goals/work.ts';

/** The goals of the product, in the order of the report. */
export const GOALS: readonly Goal[] = [...VISIT_GOALS, ...BYTE_GOALS, ...WORK_GOALS];
