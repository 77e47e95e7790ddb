import { onceScript } from '../shared/later.ts';

/** The code that draws the radar: the largest piece, a chunk of its own. */
export const loadRadar = onceScript(() => import('./drawRadar.ts'));
