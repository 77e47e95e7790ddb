import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Response } from '../test/response.ts';
import { mergeResponses } from '../test/response.ts';
import type { TraitId } from '../test/scales.ts';

/** Far more than anybody makes: one for each action that is kept. The earliest leave first. */
export const MOST_RECHECKS = 100;

/** What is asked again: the statements of the bouwsteen that an action practised. */
export type Asked = {
  /** The id of the action. */
  readonly action: string;
  readonly trait: TraitId;
  /** The id of the attempt that it is held against. */
  readonly earlier: string;
  /** The order of its last answer by then: what is answered there later is no part of it. */
  readonly upTo: number;
  /** Version of the instrument: that of the earlier attempt. */
  readonly instrument: string;
};

/** An attempt of its own kind, at one bouwsteen: it never becomes a result. */
export type Recheck = WithNewer &
  Asked & {
    /** Milliseconds since 1970. */
    readonly startedAt: number;
    readonly answers: Response;
  };

/** All of a person. Each bouwsteen is asked once after each action. */
export type Rechecks = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** Oldest first. */
  readonly rechecks: readonly Recheck[];
};

export function emptyRechecks(epoch: string): Rechecks {
  return { epoch, rechecks: [] };
}

export function hasRechecks({ rechecks }: Rechecks): boolean {
  return rechecks.length > 0;
}

/** What tells two of them apart. No random name: two tabs that begin at once begin the same one. */
export function nameOfRecheck({ action, trait }: Pick<Asked, 'action' | 'trait'>): string {
  return `${action} ${trait}`;
}

export function recheckAfter(
  { rechecks }: Rechecks,
  about: Pick<Asked, 'action' | 'trait'>,
): Recheck | null {
  return rechecks.find((one) => nameOfRecheck(one) === nameOfRecheck(about)) ?? null;
}

/** Merges two copies of the same epoch: the later answer wins. */
export function mergeRechecks(a: Rechecks, b: Rechecks): Rechecks {
  const all = new Map(a.rechecks.map((one) => [nameOfRecheck(one), one]));
  for (const other of b.rechecks) {
    const own = all.get(nameOfRecheck(other));
    all.set(nameOfRecheck(other), own ? mergeCopies(own, other) : other);
  }
  const merged = { epoch: a.epoch, rechecks: latestRechecks([...all.values()]) };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

/** What was begun first says against what it is held. */
function mergeCopies(own: Recheck, other: Recheck): Recheck {
  const [first] = [own, other].toSorted(
    (a, b) => a.startedAt - b.startedAt || (against(a) < against(b) ? -1 : 1),
  ) as [Recheck, Recheck];
  const { newer: _, ...begun } = first;
  const answers = mergeResponses(own.answers, other.answers);
  return withNewer({ ...begun, answers }, mergeNewer(own.newer, other.newer));
}

function against({ earlier, upTo, instrument }: Asked): string {
  return `${earlier} ${upTo} ${instrument}`;
}

/** In order, and no more than fit. */
export function latestRechecks(rechecks: readonly Recheck[]): readonly Recheck[] {
  return rechecks
    .toSorted((a, b) => a.startedAt - b.startedAt || (nameOfRecheck(a) < nameOfRecheck(b) ? -1 : 1))
    .slice(-MOST_RECHECKS);
}
