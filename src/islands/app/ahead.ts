import type { ItemWording, PageData } from '../../i18n/messages.ts';
import { fetchTexts, onceScript } from '../load/later.ts';

/** The screens after the statements, the result's frame and the rarer buttons. */
export const loadRest = onceScript(() => import('./rest.ts'));

/** A failure ahead of time is no error: it is tried again when the thing is needed. */
const ignore = () => undefined;

/** From the first answer on: what the next kinds of screen need. */
export function fetchRest(data: PageData): void {
  loadRest().catch(ignore);
  fetchTexts<ItemWording>(data.later.wording).catch(ignore);
}
