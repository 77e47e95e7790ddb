import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Dated } from '../history/state.ts';
import { laterOf, renewed } from '../history/state.ts';

/** Who starts on more at a time seldom starts at all. */
export const MOST_BARRIERS = 3;

/** What the device keeps of the barriers that a person recognises in their own life. */
export type BarrierState = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** Ids, in the order of choosing. */
  readonly chosen: Dated<readonly string[]>;
};

export function emptyBarriers(epoch: string): BarrierState {
  return { epoch, chosen: { value: [], at: 0 } };
}

export function hasChosen({ chosen }: BarrierState): boolean {
  return chosen.value.length > 0;
}

/** The chosen barriers that the page still knows, in the order of choosing. */
export function chosenOf({ chosen }: BarrierState, known: readonly string[]): readonly string[] {
  return chosen.value.filter((id) => known.includes(id));
}

/** Whether one more is too many. */
export function isFull(chosen: readonly string[]): boolean {
  return chosen.length >= MOST_BARRIERS;
}

/**
 * The state with a barrier chosen or not. A fourth changes nothing; one that the page no longer knows
 * goes, because nobody could take it away. `now`: milliseconds since 1970.
 */
export function withBarrier(
  state: BarrierState,
  { id, isChosen, known }: BarrierChange,
  now: number,
): BarrierState {
  const others = chosenOf(state, known).filter((other) => other !== id);
  const isThere = state.chosen.value.includes(id);
  if (isThere === isChosen || (isChosen && isFull(others))) return state;
  const value = isChosen ? [...others, id] : others;
  return { ...state, chosen: renewed(state.chosen, value, now) };
}

export type BarrierChange = {
  readonly id: string;
  readonly isChosen: boolean;
  /** All ids of the page. */
  readonly known: readonly string[];
};

/** Merges two copies of the same epoch: the later choice wins. */
export function mergeBarriers(a: BarrierState, b: BarrierState): BarrierState {
  const merged = { epoch: a.epoch, chosen: laterOf(a.chosen, b.chosen) };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}
