import { rankedTraits, tiedAt } from '../../../../src/domain/result/naming.ts';
import type { Judged } from '../judge.ts';
import type { Mean } from '../statistics.ts';
import { meanOf } from '../statistics.ts';

/** Each place at a retest, or only the lowest of the three, as if that one had been practised. */
function changes(group: readonly Judged[], lowest: boolean) {
  return group.flatMap(({ profile: { places }, practised }) =>
    (practised ?? []).filter(
      ({ trait }) => !lowest || (places.kind === 'three' && places.lowest === trait),
    ),
  );
}

function risen(group: readonly Judged[], lowest: boolean, seems: boolean): Mean {
  return meanOf(changes(group, lowest), ({ change }) => {
    if (change.kind === 'none') return null;
    return change.outcome === 'risen' || (seems && change.outcome === 'seems-risen');
  });
}

/** What a second attempt shows of the bouwsteen that was practised, and of the highest. */
export const PRACTISED = {
  practisedRisen: (group: readonly Judged[]) => risen(group, false, false),
  lowestRisen: (group: readonly Judged[]) => risen(group, true, false),
  practisedSeems: (group: readonly Judged[]) => risen(group, false, true),
  /** By how much a score rises of itself, as a share of 100 points. */
  practisedSelfRise: (group: readonly Judged[]) =>
    meanOf(changes(group, false), ({ change }) =>
      change.kind === 'none' ? null : (change.after - change.before) / 100,
    ),
  /** The one at the top, any of those that share its score, is at the top again, alone or not. */
  highestAgain: (group: readonly Judged[]) =>
    meanOf(group, ({ ends, again }) => {
      const second = again && rankedTraits(again);
      if (ends === null || second === null) return null;
      const [before, later] = [ends.highest, tiedAt(second, 'highest')];
      const both = before.filter((trait) => later.includes(trait)).length;
      return both / before.length;
    }),
} as const;
