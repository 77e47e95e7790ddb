import type { Found } from './found.ts';
import { epochOf } from './found.ts';
import type { Memory } from './memory.ts';
import { emptyMemory, isNamed, named } from './memory.ts';
import type { Kept, Rules } from './value.ts';
import { withoutEpoch } from './value.ts';

/**
 * The purpose of a call: to read, to write, or to write also over what cannot be read or was
 * cleared.
 */
export type Purpose = 'read' | 'write' | 'replace';

/** What the device holds of one value. */
export type Device<T> = {
  readonly first: Found<T>;
  readonly second: Found<T>;
  /** Epochs that must leave, as far as this tab knows. */
  readonly wiped: readonly string[];
  readonly unkept: readonly string[];
};

/** The states in README.md. */
type Situation =
  'settled' | 'unsure' | 'lost' | 'cleared' | 'wiped' | 'unkept' | 'damaged' | 'newer';

export type Decision<T extends Kept> = {
  readonly situation: Situation;
  readonly memory: Memory<T>;
  /** What happens to the first store. */
  readonly first: 'leave' | 'write' | 'remove';
  readonly second: 'leave' | 'write';
};

/** What memory and the two stores must hold. Pure, except for the epochs from `fresh`. */
export function settle<T extends Kept>(
  rules: Rules<T>,
  memory: Memory<T>,
  device: Device<T>,
  purpose: Purpose,
): Decision<T> {
  const own = ownPart(rules, memory, device);
  const gone = [...device.wiped, ...device.unkept];
  const brought = [device.second, device.first].flatMap((found) =>
    found.kind === 'value' && !gone.includes(found.value.epoch) ? [found] : [],
  );
  const situation = situationOf(own.situation, own.memory, device, brought.length > 0, purpose);
  if (situation === 'unsure') {
    return { situation, memory: own.memory, first: 'leave', second: 'leave' };
  }
  const merged = merge(rules, own, device, gone);
  const isHeld = situation === 'damaged' || situation === 'newer' || situation === 'cleared';
  const stays = { situation, memory: merged, first: 'leave', second: 'leave' } as const;
  if (isHeld) return stays;
  const hasLeft = own.situation !== 'settled';
  const isToWrite = purpose !== 'read' && (own.situation !== 'wiped' || merged.pending.length > 0);
  const written = isToWrite ? named(rules, merged) : merged;
  const text = rules.encode(written.value);
  const firstText = device.first.kind === 'value' ? device.first.text : null;
  const secondText = device.second.kind === 'value' ? device.second.text : null;
  const secondBrings =
    brought.some((found) => found === device.second) && text !== rules.encode(memory.value);
  const writesFirst =
    text !== firstText && (isToWrite || secondBrings || situation === 'lost') && isNamed(written);
  // A page that closed too soon wrote to the first store only; this brings the second up to date.
  const isBehind = !memory.isJoined && brought.some((found) => found === device.first);
  const writesSecond =
    isAsked(device.second) &&
    isNamed(written) &&
    (isToWrite || ((isBehind || situation === 'lost') && text !== secondText));
  const firstEpoch = epochOf(device.first);
  const removes = firstEpoch !== null && gone.includes(firstEpoch);
  return {
    situation: hasLeft ? own.situation : situation,
    memory: written,
    first: writesFirst ? 'write' : removes ? 'remove' : 'leave',
    second: writesSecond ? 'write' : 'leave',
  };
}

/** The value in memory, after the marked epochs have left it. */
type Own<T extends Kept> = {
  readonly situation: 'settled' | 'wiped' | 'unkept';
  readonly memory: Memory<T>;
};

function ownPart<T extends Kept>(rules: Rules<T>, memory: Memory<T>, device: Device<T>): Own<T> {
  const { epoch } = memory.value;
  const isUnkept = device.unkept.includes(epoch);
  // A page that was just opened read what a killed browser brought back: it must not be shown
  // again.
  if (device.wiped.includes(epoch) || (isUnkept && !memory.isJoined)) {
    // The epoch was brought back into the first store, so the pending changes came after the wipe.
    const isBack = epochOf(device.first) === epoch;
    const after = memory.pending.filter(({ isStored }) => isBack || !isStored);
    const pending = after.map((one) => ({ ...one, isStored: false }));
    const empty = withoutEpoch(rules.fresh());
    return { situation: 'wiped', memory: { ...emptyMemory(empty, memory.isJoined), pending } };
  }
  if (!isUnkept) return { situation: 'settled', memory };
  const [value, base] = [withoutEpoch(memory.value), withoutEpoch(memory.base)];
  return {
    situation: 'unkept',
    memory: { ...memory, value, base, inFirst: false, inSecond: false },
  };
}

function situationOf<T extends Kept>(
  own: Own<T>['situation'],
  memory: Memory<T>,
  { first, second }: Device<T>,
  isAnywhere: boolean,
  purpose: Purpose,
): Situation {
  for (const { kind } of purpose === 'replace' ? [] : [first, second]) {
    if (kind === 'damaged' || kind === 'newer') return kind;
  }
  if (own !== 'settled') return own;
  const lostFirst = memory.inFirst && first.kind === 'empty';
  const lostSecond = memory.inSecond && second.kind === 'empty';
  if (purpose !== 'replace') {
    const isOther = first.kind === 'value' && first.value.epoch !== memory.value.epoch;
    if (second.kind === 'unasked' && (lostFirst || (memory.inFirst && isOther))) return 'unsure';
    if ((lostFirst || lostSecond) && !isAnywhere) return 'cleared';
  }
  return lostFirst || lostSecond ? 'lost' : 'settled';
}

/** Memory merged with all that the stores bring. */
function merge<T extends Kept>(
  rules: Rules<T>,
  { situation, memory }: Own<T>,
  { first, second }: Device<T>,
  gone: readonly string[],
): Memory<T> {
  const ownText = rules.encode(memory.value);
  const brings = (found: Found<T>) =>
    found.kind === 'value' && !gone.includes(found.value.epoch) && found.text !== ownText
      ? found.value
      : null;
  const [one, two] = [brings(first), brings(second)];
  // The first store has another epoch, and no second store can say whether ours was wiped: ours
  // goes, as after a wipe.
  const isStale =
    one !== null &&
    memory.inFirst &&
    one.epoch !== memory.value.epoch &&
    second.kind === 'unavailable';
  // Changes from before the second store was read are made again on what it brings.
  const isRedone = situation === 'wiped' || isStale || (!memory.isJoined && two !== null);
  const pending = isStale ? memory.pending.filter(({ isStored }) => !isStored) : memory.pending;
  const take = (value: T): T => {
    const others = [two, one].filter((other) => other !== null);
    const all =
      isStale && one ? one : others.reduce((mine, other) => rules.merge(mine, other), value);
    return { ...all, epoch: two?.epoch ?? one?.epoch ?? value.epoch };
  };
  const base = take(memory.base);
  const redo = () => pending.reduce((value, { change }) => change(value), base);
  const value = isRedone ? redo() : one || two ? take(memory.value) : memory.value;
  return {
    value,
    base: one || two ? base : memory.base,
    pending,
    inFirst: isSeen(first, memory.inFirst, value.epoch),
    inSecond: isSeen(second, memory.inSecond, value.epoch),
    isJoined: memory.isJoined || isAsked(second),
  };
}

/** Whether the second store has answered. */
function isAsked({ kind }: Found<Kept>): boolean {
  return kind !== 'unasked' && kind !== 'unavailable';
}

/** Whether a store holds this epoch. A store that was not asked or failed keeps its earlier answer. */
function isSeen(found: Found<Kept>, before: boolean, epoch: string): boolean {
  if (found.kind === 'value') return found.value.epoch === epoch;
  return found.kind === 'empty' || found.kind === 'unasked' || found.kind === 'unavailable'
    ? before
    : false;
}
