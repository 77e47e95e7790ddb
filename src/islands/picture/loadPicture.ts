import { onceScript } from '../load/later.ts';

/** The code that draws the picture, fetched on request. */
export const loadPicture = onceScript(() => import('./drawPicture.ts'));
