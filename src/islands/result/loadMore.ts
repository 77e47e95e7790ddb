import type { FirstTexts, MoreTexts } from '../../i18n/firstTexts.ts';
import { fetchTexts, onceScript } from '../load/later.ts';

const loadView = onceScript(() => import('./own/More.tsx'));

/** The code and the words of all parts below the step, as they come in. */
export function fetchMore(address: string) {
  return Promise.all([loadView(), fetchTexts<MoreTexts>(address)]);
}

/** The same, to draw. Fetched once the scores are there, unless it came before. */
export async function loadMore(first: FirstTexts, address: string) {
  const [view, more] = await fetchMore(address);
  return { view, ...view.joinedTexts(first, more) };
}
