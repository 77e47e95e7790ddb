import type { PageData } from '../../i18n/messages.ts';
import { onceScript } from '../load/later.ts';
import { wordingAt } from '../load/wording.ts';

/** The screens after the statements, the frame of the result and the rarer buttons. */
export const loadRest = onceScript(() => import('./rest.ts'));

/** A failure ahead of time is no error: the code is fetched again when it is needed. */
const ignore = () => undefined;

/** From the first answer on: the code of the next kinds of screen. */
export function fetchRest(data: PageData): void {
  loadRest().catch(ignore);
  wordingAt(data, false)().catch(ignore);
}
