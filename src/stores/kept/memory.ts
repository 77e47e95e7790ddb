import type { Kept, Rules } from './value.ts';
import { UNWRITTEN } from './value.ts';

export type Change<T> = (value: T) => T;

/** A change that the second store has not taken in yet. */
type Pending<T> = {
  readonly change: Change<T>;
  /** Whether the first store held it: then a later wipe removes it too. */
  readonly isStored: boolean;
};

/** What one tab knows of one value. */
export type Memory<T extends Kept> = {
  /** What the page shows. */
  readonly value: T;
  /** The value before the pending changes; used only until the second store has been read. */
  readonly base: T;
  readonly pending: readonly Pending<T>[];
  /** Whether the stores held this epoch when this tab last read or wrote them. */
  readonly inFirst: boolean;
  readonly inSecond: boolean;
  /** Whether the second store has been read. */
  readonly isJoined: boolean;
};

export function emptyMemory<T extends Kept>(value: T, isJoined = false): Memory<T> {
  return { value, base: value, pending: [], inFirst: false, inSecond: false, isJoined };
}

/** Memory after a change by the person that no store holds yet. */
export function changed<T extends Kept>(memory: Memory<T>, change: Change<T>): Memory<T> {
  return {
    ...memory,
    value: change(memory.value),
    pending: [...memory.pending, { change, isStored: false }],
  };
}

/** Memory after a change that must not be kept. */
export function changedOnly<T extends Kept>(memory: Memory<T>, change: Change<T>): Memory<T> {
  const value = change(memory.value);
  return { ...memory, value, base: value, pending: [] };
}

/** Memory once the first store holds all of it. */
export function storedInFirst<T extends Kept>(memory: Memory<T>): Memory<T> {
  const pending = memory.pending.map((one) => ({ ...one, isStored: true }));
  return { ...memory, pending, inFirst: true };
}

/** What the second store took in: these changes, under this epoch. */
export type Taken<T> = { readonly epoch: string; readonly pending: readonly Pending<T>[] };

/** Memory once the second store has taken in changes; changes of an epoch that left do not count. */
export function takenBySecond<T extends Kept>(memory: Memory<T>, taken: Taken<T>): Memory<T> {
  if (memory.value.epoch !== taken.epoch) return memory;
  const changes = taken.pending.map(({ change }) => change);
  const pending = memory.pending.filter(({ change }) => !changes.includes(change));
  const base = pending.length === 0 ? memory.value : memory.base;
  return { ...memory, pending, base, inSecond: true };
}

/** Whether the value has an epoch of its own. */
export function isNamed({ value }: { readonly value: Kept }): boolean {
  return value.epoch !== UNWRITTEN;
}

/** Memory under an epoch of its own, for its first write. */
export function named<T extends Kept>(
  rules: Pick<Rules<T>, 'fresh'>,
  memory: Memory<T>,
): Memory<T> {
  if (isNamed(memory)) return memory;
  const { epoch } = rules.fresh();
  return { ...memory, value: { ...memory.value, epoch }, base: { ...memory.base, epoch } };
}
