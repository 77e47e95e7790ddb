import type { Arbitrary } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { joined as Joined } from '../../../../src/stores/own/joined.ts';
import type { Kept, Registration } from '../../../../src/stores/kept/value.ts';
import { arbState } from '../../../support/builders/arbitraries.ts';
import { arbPlan } from '../../../support/builders/arbitraryActions.ts';
import { arbBarriers } from '../../../support/builders/barriers.ts';
import { arbCoach, arbConversation } from '../../../support/builders/conversations.ts';
import { arbExercises } from '../../../support/builders/exercises.ts';
import { arbInterview } from '../../../support/builders/interviews.ts';
import { arbPanel } from '../../../support/builders/panels.ts';
import { arbPlans } from '../../../support/builders/plans.ts';
import { arbRechecks } from '../../../support/builders/arbitraryRechecks.ts';
import { arbTeam, arbTeamForm } from '../../../support/builders/arbitraryTeams.ts';
import { fc } from '../../../support/builders/property.ts';
import { fakeDevice } from '../../../support/fakeEnvironment.ts';
import { openOwn } from './openOwn.ts';

/** Copies as they come from outside: of any epoch. */
const ARBITRARIES: Readonly<Record<string, Arbitrary<Kept>>> = {
  'aan-het-roer': arbState,
  'aan-het-roer-gesprek': arbInterview,
  'aan-het-roer-belemmeringen': arbBarriers,
  'aan-het-roer-oefeningen': arbExercises,
  'aan-het-roer-plannen': arbPlans,
  'aan-het-roer-actie': arbPlan,
  'aan-het-roer-koersblad': arbConversation,
  'aan-het-roer-apparaat-coach': arbCoach,
  'aan-het-roer-hermeting': arbRechecks,
  'aan-het-roer-panel': arbPanel,
  'aan-het-roer-team': arbTeam,
  'aan-het-roer-teamformulier': arbTeamForm,
};

let tab: Awaited<ReturnType<typeof openOwn>>;
let joined: typeof Joined;
beforeAll(async () => {
  tab = await openOwn(fakeDevice());
  ({ joined } = await import('../../../../src/stores/own/joined.ts'));
});

type Check = <T extends Kept>(of: Registration<T>, arb: Arbitrary<T>) => void;

/** Checks a property of one value under its own rules. */
function check(key: string, property: Check): void {
  const value = tab.keptValues().find((one) => one.key === key);
  value?.lend((of) => property(of, ARBITRARIES[key] as Arbitrary<never>));
}

const kept = () => false;
const named = <T extends Kept>(value: T, epoch: string): T => ({ ...value, epoch });

it('covers every value that is kept', () => {
  expect(
    tab
      .keptValues()
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(Object.keys(ARBITRARIES).toSorted());
});

describe.each(Object.keys(ARBITRARIES))('%s', (key) => {
  it('comes in to the byte where there is nothing, under another epoch after a wipe', () => {
    check(key, (of, arb) =>
      fc.assert(
        fc.property(arb, (value) => {
          const nothing = named(of.fresh(), 'initial');
          expect(of.encode(joined(of, nothing, value, kept))).toBe(of.encode(value));
          const back = joined(of, nothing, value, (epoch) => epoch === value.epoch);
          expect(of.encode(back)).toBe(of.encode(named(value, 'initial')));
        }),
      ),
    );
  });

  it('is the same when it comes in twice', () => {
    check(key, (of, arb) =>
      fc.assert(
        fc.property(arb, arb, (here, value) => {
          const once = joined(of, named(here, 'here'), value, kept);
          expect(of.encode(joined(of, once, value, kept))).toBe(of.encode(once));
        }),
      ),
    );
  });

  it('merges as two tabs do, in either order, and keeps the epoch that is here', () => {
    check(key, (of, arb) =>
      fc.assert(
        fc.property(arb, arb, (one, two) => {
          const [here, other] = [named(one, 'here'), named(two, 'here')];
          const all = joined(of, here, named(two, 'there'), kept);
          expect(of.encode(all)).toBe(of.encode(of.merge(here, other)));
          const turned = joined(of, other, named(one, 'there'), kept);
          const order = (value: typeof all) => JSON.stringify(sorted(JSON.parse(of.encode(value))));
          expect(order(turned)).toBe(order(all));
        }),
      ),
    );
  });
});

/** The same with its keys in order: they say nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
