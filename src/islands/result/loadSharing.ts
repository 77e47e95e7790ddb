import type { SharingTexts } from '../../i18n/messages.ts';
import type * as View from '../share/view.ts';
import { fetchTexts, onceScript } from '../load/later.ts';

const loadView = onceScript(() => import('../share/view.ts'));

/** The code and the words of sharing. */
export type Sharing = { readonly view: typeof View; readonly texts: SharingTexts };

/** The same, as it comes in. */
export function fetchSharing(address: string) {
  return Promise.all([loadView(), fetchTexts<SharingTexts>(address)]);
}

/** The same, to draw: fetched after the scores, because nobody shares a result before seeing it. */
export async function loadSharing(address: string): Promise<Sharing> {
  const [view, texts] = await fetchSharing(address);
  return { view, texts };
}
