import type { Instrument } from '../test/instrument.ts';
import { instrumentOf } from '../test/instrument.ts';
import { asksTheSame } from '../test/sameItems.ts';
import { TRAITS } from '../test/scales.ts';
import type { Member } from './team.ts';

/** The version of the test that most members made; of equally many the later. `null` without members. */
export function versionOf(members: readonly Member[]): string | null {
  const counts = new Map<string, number>();
  for (const { sums } of members)
    counts.set(sums.instrument, (counts.get(sums.instrument) ?? 0) + 1);
  const [first] = [...counts].toSorted(
    ([a, inA], [b, inB]) => inB - inA || Number(b.slice(1)) - Number(a.slice(1)),
  );
  return first?.[0] ?? null;
}

/**
 * Whether two versions ask the same of all six bouwstenen. One other statement is enough to make scores
 * unlike: it may be easier or harder to agree with.
 */
export function isSameTest(instruments: readonly Instrument[], a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((version) => instrumentOf(instruments, version));
  if (one === undefined || other === undefined) return false;
  return TRAITS.every((trait) => asksTheSame(one, other, trait));
}

/** Everybody whose version of the test asks the same as that of most: scores of others are never mixed in. */
export function likeMost(
  members: readonly Member[],
  instruments: readonly Instrument[],
): readonly Member[] {
  const most = versionOf(members);
  return members.filter(
    ({ sums }) => most !== null && isSameTest(instruments, most, sums.instrument),
  );
}
