import { atom } from 'nanostores';

/** Whether answers are kept on this device; every state but `kept` is told to the person in one line. */
export type Keeping =
  | 'kept'
  /** The person asked us not to. */
  | 'off'
  /** There is no storage, or it may not be used. */
  | 'unavailable'
  /** The storage is full. */
  | 'full'
  /** Something lies there that we cannot read; it stays until the person decides. */
  | 'damaged'
  /** A newer version of the site wrote it; it stays until the person decides. */
  | 'newer';

export const $keeping = atom<Keeping>('kept');

/** Whether the person wants nothing kept while something lies here, and was not yet heard on that. */
export const $asksToGo = atom(false);

/** May anything be read from or written to the device now? */
export function mayTouchStorage(keeping: Keeping): boolean {
  return keeping === 'kept' || keeping === 'full' || keeping === 'unavailable';
}
