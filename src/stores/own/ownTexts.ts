import type { KeptText } from '../../codecs/files/ownData.ts';
import { environment } from '../environment.ts';
import { keptValues, unloadedKeys } from '../kept/door.ts';
import { readRecord } from '../kept/record.ts';
import { listSecond } from '../kept/unloaded.ts';
import { UNWRITTEN } from '../kept/value.ts';

type Texts = ReadonlyMap<string, string>;

/** The texts of the second store by key, whatever they are. */
export async function secondTexts(): Promise<Texts> {
  await listSecond();
  const records = await environment().second.all();
  const texts = [...records].flatMap(([key, found]) => {
    const { text } = readRecord(found);
    return text === null ? [] : [[key, text] as const];
  });
  return new Map(texts);
}

/**
 * All that this page and the device hold of a person, as it is written; what cannot be read or is of a
 * newer version of the site, unchanged. `second`: what the second store holds.
 */
export function ownTexts(second: Texts): readonly KeptText[] {
  const loaded = keptValues().flatMap((value) => {
    const isThere = value.isPersonal() || value.lend(({ $store }) => isWritten($store.get()));
    const texts = [...(isThere ? [value.text()] : []), ...value.unreadable()];
    return differing(texts).map((text) => ({ key: value.key, text }));
  });
  const others = unloadedKeys().flatMap((key) => {
    const first = environment().storage.read(key);
    const texts = [first.kind === 'text' ? first.text : null, second.get(key) ?? null];
    return differing(texts.filter((text) => text !== null)).map((text) => ({ key, text }));
  });
  // By key, so that the same data is the same file, whichever page registered what first.
  return [...loaded, ...others].toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

function isWritten({ epoch }: { readonly epoch: string }): boolean {
  return epoch !== UNWRITTEN;
}

function differing(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
