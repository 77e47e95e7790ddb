import { FEWEST_JUDGED, longestRunOf, meanTimeOf } from '../../src/domain/carelessness.ts';
import { consistencyOf } from '../../src/domain/consistency.ts';
import type { Item } from '../../src/domain/instrument.ts';
import { itemsOf } from '../../src/domain/instrument.ts';
import type { Norms, SpreadRow } from '../../src/domain/norms.ts';
import type { Response } from '../../src/domain/response.ts';
import type { Samples } from './calibration.ts';
import { instrument } from './content.ts';
import type { Group } from './groups.ts';
import { SLOWEST_HASTE, TARGETS } from './parameters.ts';
import { answersTo, itemsReached, REACHES } from './stages.ts';
import { limitAbove } from './statistics.ts';

function overResponses(
  groups: readonly Group[],
  items: readonly Item[],
  of: (response: Response) => number,
): readonly number[] {
  return groups.flatMap(({ respondents }) =>
    respondents.map(({ response }) => of(answersTo(items, response))),
  );
}

/** The slowest mean time that is still called haste: few who hurry but read fall under it. */
function meanTimeLimit(hurried: readonly Group[]): number {
  const kern = itemsReached(instrument, 'kern');
  const times = overResponses(hurried, kern, (response) => meanTimeOf([...response.values()]));
  const slowest = -limitAbove(
    times.map((time) => -time),
    TARGETS.hurried,
    100,
  );
  return Math.min(slowest, SLOWEST_HASTE);
}

function runLimit(honest: readonly Group[]): number {
  const runs = overResponses(honest, itemsOf(instrument), (response) =>
    longestRunOf(instrument, response),
  );
  return limitAbove(runs, TARGETS.run, 1) + 1;
}

function contradictionLimit(yesSaying: readonly Group[]): number {
  const values = REACHES.map((reach) =>
    overResponses(
      yesSaying,
      itemsReached(instrument, reach),
      (response) => consistencyOf(instrument, response).contradiction,
    ),
  );
  const limits = values.map((list) => limitAbove(list, TARGETS.contradiction, 0.01));
  return Math.max(...limits);
}

/** A limit for every stage, by the number of answers that it rests on. */
function spreadLimits(honest: readonly Group[]): readonly SpreadRow[] {
  const first = itemsReached(instrument, 'halfway').slice(0, FEWEST_JUDGED);
  const stages = [first, ...REACHES.map((reach) => itemsReached(instrument, reach))];
  return stages.map((items) => {
    const spreads = overResponses(
      honest,
      items,
      (response) => consistencyOf(instrument, response).spread ?? 0,
    );
    return { answers: items.length, limit: limitAbove(spreads, TARGETS.spread, 0.01) };
  });
}

/** When someone is asked to look again: seldom someone who read, whatever their style. */
export function calibrateCareless({ honest, hurried, yesSaying }: Samples): Norms['careless'] {
  return {
    meanTime: meanTimeLimit(hurried),
    run: runLimit(honest),
    contradiction: contradictionLimit(yesSaying),
    spread: spreadLimits(honest),
  };
}
