import type { PageData } from '../../i18n/messages.ts';
import { onceScript } from '../load/later.ts';
import { wordingAt } from '../load/wording.ts';

/** The screens after the statements, the result's frame and the rarer buttons. */
export const loadRest = onceScript(() => import('./rest.ts'));

/** A failure ahead of time is no error: it is tried again when the thing is needed. */
const ignore = () => undefined;

/** From the first answer on: what the next kinds of screen need. */
export function fetchRest(data: PageData): void {
  loadRest().catch(ignore);
  wordingAt(data.textFiles, false)().catch(ignore);
}
