import { onceScript } from '../load/later.ts';

/** The screens after the statements, the frame of the result and the rarer buttons. */
export const loadRest = onceScript(() => import('./rest.ts'));

/** From the first answer on. A failure ahead of time is no error: it is fetched again when needed. */
export function fetchRest(): void {
  loadRest().catch(() => undefined);
}
