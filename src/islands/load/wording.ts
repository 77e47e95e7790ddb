import type { ItemWording, PageData } from '../../i18n/messages.ts';
import type { Load } from './later.ts';
import { fetchTexts, oncePer } from './later.ts';

type Data = Pick<PageData, 'statements' | 'textFiles'>;

const ofKern = oncePer((data: Data) => fetchWording(data, false));
const ofAll = oncePer((data: Data) => fetchWording(data, true));

/** The words of all items of the kern; with `isDeepened` also those of the verdieping. */
export function wordingAt(data: Data, isDeepened: boolean): Load<ItemWording> {
  return (isDeepened ? ofAll : ofKern)(data);
}

/** What the page itself has is not fetched. */
async function fetchWording(data: Data, isDeepened: boolean): Promise<ItemWording> {
  const { statements, result, verdieping } = data.textFiles;
  const addresses = [result, statements, isDeepened ? verdieping : undefined];
  const files = await Promise.all(
    addresses.flatMap((address) =>
      address === undefined ? [] : [fetchTexts<ItemWording>(address)],
    ),
  );
  return {
    items: Object.assign({}, data.statements, ...files.map(({ items }) => items)),
    situations: Object.assign({}, ...files.map(({ situations }) => situations)),
  };
}
