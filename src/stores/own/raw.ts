import { environment } from '../environment.ts';
import { keptValues } from '../kept/door.ts';
import { unloaded } from '../kept/unloaded.ts';

/** The epoch in a text of a value that nobody here can read, as a wipe finds it too. */
const EPOCH = /"epoch":"([\w-]+)"/;

/** Whether two texts hold the same, whatever their epochs. */
export function isSameText(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(EPOCH, '');
  return one === other || bare(one) === bare(other);
}

/**
 * Puts a text that this page cannot read where nothing is, unchanged but for an epoch that was wiped
 * here. Gives whether a store holds it now.
 */
export function putRaw(key: string, text: string): Promise<boolean> {
  const value = keptValues().find((one) => one.key === key) ?? unloaded(key);
  return value.lend(async (_, stores) => {
    let put = text;
    const isTold = await stores.exchange(true, ({ kind }) => {
      const epoch = EPOCH.exec(text)?.[1] ?? '';
      const isGone = [...stores.marked('wiped'), ...stores.marked('unkept')].includes(epoch);
      if (isGone) put = text.replace(EPOCH, `"epoch":"${environment().random.id()}"`);
      return kind === 'empty' ? put : null;
    });
    return stores.first().kind === 'empty' ? stores.writeFirst(put) === 'kept' || isTold : isTold;
  });
}
