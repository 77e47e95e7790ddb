import type { ItemWording, PageData } from '../../i18n/messages.ts';
import type { Load } from './later.ts';
import { fetchTexts, once, textsAt } from './later.ts';

type Addresses = Pick<PageData['textFiles'], 'kern' | 'verdieping'>;

const joined = new Map<string, Load<ItemWording>>();

/** The words of all items of the kern; with `isDeepened` also those of the verdieping. */
export function wordingAt(addresses: Addresses, isDeepened: boolean): Load<ItemWording> {
  const { kern, verdieping } = addresses;
  if (!isDeepened) return textsAt<ItemWording>(kern);
  const load = joined.get(verdieping) ?? once(() => fetchBoth(addresses));
  joined.set(verdieping, load);
  return load;
}

async function fetchBoth({ kern, verdieping }: Addresses): Promise<ItemWording> {
  const [a, b] = await Promise.all([
    fetchTexts<ItemWording>(kern),
    fetchTexts<ItemWording>(verdieping),
  ]);
  return {
    items: { ...a.items, ...b.items },
    situations: { ...a.situations, ...b.situations },
  };
}
