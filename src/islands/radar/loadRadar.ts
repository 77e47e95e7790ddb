import { onceScript } from '../load/later.ts';

/** The code that draws the radar: a large piece, and a chunk of its own. */
export const loadRadar = onceScript(() => import('./drawRadar.ts'));
