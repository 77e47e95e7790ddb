import { atom, computed } from 'nanostores';

/** The state of one kept value. The page shows one line for every state except `kept`. */
export type Status =
  | 'kept'
  /** There is no storage, or it may not be used. */
  | 'unavailable'
  /** The storage is full. */
  | 'full'
  /** The browser emptied both stores; nothing is written until the person decides. */
  | 'cleared'
  /** The device holds something that we cannot read; it stays until the person decides. */
  | 'damaged'
  /** A newer version of the site wrote it; it stays until the person decides. */
  | 'newer';

/** `off`: the person asked us not to keep anything. */
export type Keeping = Status | 'off';

/** Which state is shown first when values differ. */
const ORDER: readonly Status[] = ['damaged', 'newer', 'cleared', 'full', 'unavailable'];

/** Whether this tab keeps nothing. */
export const $keepsNothing = atom(false);

/** The status of every value that this page loads, by its key. */
const $statuses = atom<Readonly<Record<string, Status>>>({});

/** Whether all of it is kept on this device. */
export const $keeping = computed([$keepsNothing, $statuses], (nothing, statuses): Keeping => {
  const all = Object.values(statuses);
  return nothing ? 'off' : (ORDER.find((status) => all.includes(status)) ?? 'kept');
});

/**
 * Whether the person wants nothing kept while something is kept here, and has not been asked about
 * it yet.
 */
export const $asksToGo = atom(false);

/**
 * What there is to tell about a wipe, until something is changed here: another window wiped the content
 * of this page, or something stayed on the device.
 */
export const $wipeTold = atom<'wipedElsewhere' | 'wipedPartly' | 'canUndo' | 'restored' | null>(
  null,
);

export function statusOf(key: string): Status {
  return $statuses.get()[key] ?? 'kept';
}

export function setStatus(key: string, status: Status): void {
  if (statusOf(key) !== status) $statuses.set({ ...$statuses.get(), [key]: status });
}

/** Whether the stores stay unchanged until the person decides. */
export function isHeld(state: string): state is 'damaged' | 'newer' | 'cleared' {
  return state === 'damaged' || state === 'newer' || state === 'cleared';
}
