import { itemCount } from '../../../src/domain/test/sameItems.ts';
import type { Norms } from '../../../src/domain/score/norms.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { keyed } from '../../../src/domain/score/scores.ts';
import { itemsOn } from '../../../src/domain/test/instrument.ts';
import { instrument } from './content.ts';
import type { Group, Respondent } from './groups.ts';
import { TARGETS } from './parameters.ts';
import { limitAbove } from './statistics.ts';

type Depth = 'kern' | 'full';

/** The largest change in steps in any of the six bouwstenen, of someone who did not change. */
function largestChange({ response, again }: Respondent, depth: Depth): number {
  const changes = TRAITS.map((trait) => {
    const items = itemsOn(instrument, trait).filter(
      ({ stage }) => depth === 'full' || stage === 'kern',
    );
    return items.reduce((sum, { id, keying }) => {
      const [before, after] = [response.get(id), again?.get(id)];
      if (!before || !after) throw new Error(`${id} was not answered twice`);
      return sum + keyed(after.value, keying) - keyed(before.value, keying);
    }, 0);
  });
  return Math.max(...changes.map(Math.abs));
}

function threshold(groups: readonly Group[], depth: Depth): number {
  const people = groups.flatMap(({ respondents }) => respondents);
  const changes = people.map((respondent) => largestChange(respondent, depth));
  const steps = limitAbove(changes, TARGETS.retest, 1) + 1;
  const items = itemCount(instrument, TRAITS[0], depth === 'kern' ? 'kern' : undefined);
  // Rounded down, so that a change of exactly so many steps reaches it.
  return Math.floor((100 * 25 * steps) / items) / 100;
}

/** Family-wise: the change in points that few unchanged people show in any of the six bouwstenen. */
export function calibrateRetest(groups: readonly Group[]): Norms['retest'] {
  return { kern: threshold(groups, 'kern'), full: threshold(groups, 'full') };
}
