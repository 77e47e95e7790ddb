import { onceScript } from '../load/later.ts';

/** The code that draws the picture: only for who wants one. */
export const loadPicture = onceScript(() => import('./drawPicture.ts'));
