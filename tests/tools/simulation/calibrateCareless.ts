import { FEWEST_JUDGED, longestRunOf, meanTimeOf } from '../../../src/domain/score/carelessness.ts';
import type { Consistency } from '../../../src/domain/score/consistency.ts';
import { consistencyOf, scatterOf } from '../../../src/domain/score/consistency.ts';
import type { Item } from '../../../src/domain/test/instrument.ts';
import { itemsOf } from '../../../src/domain/test/instrument.ts';
import type { Norms, ScatterRow } from '../../../src/domain/score/norms.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { Samples } from './calibration.ts';
import { instrument } from './content.ts';
import type { Group } from './groups.ts';
import { SLOWEST_HASTE, TARGETS } from './parameters.ts';
import { answersTo, itemsReached, REACHES } from './stages.ts';
import { limitAbove } from './statistics.ts';

function overResponses<T>(
  groups: readonly Group[],
  items: readonly Item[],
  of: (response: Response) => T,
): readonly T[] {
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
    consistencies(yesSaying, itemsReached(instrument, reach)).map(
      ({ contradiction }) => contradiction,
    ),
  );
  const limits = values.map((list) => limitAbove(list, TARGETS.contradiction, 0.01));
  return Math.max(...limits);
}

function consistencies(groups: readonly Group[], items: readonly Item[]): readonly Consistency[] {
  return overResponses(groups, items, (response) => consistencyOf(instrument, response));
}

/** Limits for every stage, by the number of answers that it rests on. */
function scatterRows({ honest }: Samples): readonly ScatterRow[] {
  const first = itemsReached(instrument, 'halfway').slice(0, FEWEST_JUDGED);
  const stages = [first, ...REACHES.map((reach) => itemsReached(instrument, reach))];
  return stages.map((items) => {
    const values = consistencies(honest, items).map(scatterOf);
    return { answers: items.length, limit: limitAbove(values, TARGETS.scatter, 0.01) };
  });
}

/** When someone is asked to look again: seldom someone who read, whatever their style. */
export function calibrateCareless(samples: Samples): Norms['careless'] {
  return {
    meanTime: meanTimeLimit(samples.hurried),
    run: runLimit(samples.honest),
    contradiction: contradictionLimit(samples.yesSaying),
    scatter: scatterRows(samples),
  };
}
