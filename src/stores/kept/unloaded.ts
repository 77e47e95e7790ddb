import { atom } from 'nanostores';
import { environment } from '../environment.ts';
import { KeptValue } from './keptValue.ts';
import { isMarksKey } from './marks.ts';
import { readRecord } from './record.ts';
import type { Kept } from './value.ts';
import { UNWRITTEN } from './value.ts';

/** The start of every key. */
export const PREFIX = 'aan-het-roer';

/** Keys of the second store that hold something, at its last listing. */
let inSecond: readonly string[] = [];

/** Lists the second store. */
export async function listSecond(): Promise<void> {
  const records = await environment().second.all();
  inSecond = [...records].flatMap(([key, found]) => (readRecord(found).text === null ? [] : [key]));
}

/** Every key that holds something in either store. */
export function storedKeys(): readonly string[] {
  const first = environment()
    .storage.keys()
    .filter((key) => key.startsWith(PREFIX) && !isMarksKey(key));
  return [...new Set([...first, ...inSecond])];
}

/** A value that this page does not load. Its epoch is enough to empty it. */
export function unloaded(key: string): KeptValue<Kept> {
  return new KeptValue({
    key,
    $store: atom<Kept>({ epoch: UNWRITTEN }),
    encode: ({ epoch }) => epoch,
    decode: (text) => {
      const epoch = /"epoch":"([\w-]+)"/.exec(text)?.[1];
      return epoch === undefined ? { kind: 'damaged' } : { kind: 'ok', state: { epoch } };
    },
    merge: (own) => own,
    fresh: () => ({ epoch: UNWRITTEN }),
    isPersonal: () => true,
  });
}
