import type { FirstFile, MoreTexts } from '../../i18n/firstTexts.ts';
import { joinedTexts } from '../../i18n/firstTexts.ts';
import { loadRadar } from '../radar/loadRadar.ts';
import { fetchTexts, onceScript } from '../load/later.ts';

const loadView = onceScript(() => import('./own/More.tsx'));

/** The code and the words of all that stands under the tips. Fetched once the radar is there. */
export async function loadMore(first: FirstFile, address: string) {
  await loadRadar().catch(() => undefined);
  const [view, more] = await Promise.all([loadView(), fetchTexts<MoreTexts>(address)]);
  return { view, ...joinedTexts(first, more) };
}
