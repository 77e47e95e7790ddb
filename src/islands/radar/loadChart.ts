import { onceScript } from '../load/later.ts';

/** What makes the radar move and answer a touch: the largest piece of all, and a chunk of its own. */
export const loadChart = onceScript(() => import('./layChart.ts'));
