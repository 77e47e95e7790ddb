import type { Arbitrary } from 'fast-check';
import type { Action } from '../../../src/domain/plan/action.ts';
import { FIGURES, STAGES } from '../../../src/domain/plan/action.ts';
import { daysAfter } from '../../../src/domain/plan/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { fc } from './property.ts';

/** Any day that a calendar has: leap days, ends of years and days of a changing clock among them. */
export const arbDay = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }).map((days) => daysAfter('1970-01-01', days)),
  fc.constantFrom('2028-02-29', '2026-12-31', '2027-01-01', '2026-03-29', '2026-10-25'),
);

/** Few moments, so that copies often speak about the same one. */
const at = fc.integer({ min: 0, max: 3 });
const dated = <T>(value: Arbitrary<T>) => fc.record({ value, at });

const arbTexts = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('when', 'act', 'helped', 'of-later'),
      dated(fc.string({ unit: 'binary', maxLength: 12 })),
    ),
    { selector: ([name]) => name },
  )
  .map((entries) => new Map(entries));

function arbAction(id: string, madeAt: number): Arbitrary<Action> {
  return fc.record({
    id: fc.constant(id),
    madeAt: fc.constant(madeAt),
    stage: dated(fc.constantFrom(...STAGES)),
    trait: dated(fc.option(fc.constantFrom(...TRAITS))),
    start: dated(fc.option(arbDay)),
    before: dated(fc.option(fc.constantFrom(...FIGURES))),
    after: dated(fc.option(fc.constantFrom(...FIGURES))),
    barriers: dated(fc.subarray(['voornemen', 'vertrouwd', 'van-later'])),
    texts: arbTexts,
    sequence: fc.nat({ max: 3 }),
  });
}

/** Few actions, so that copies hold the same ones; two of them were made at the same moment. */
const MADE = [
  ['een', 1],
  ['twee', 2],
  ['drie', 2],
] as const;

/** Copies of one person's plan, as tabs can hold them: all of one epoch. */
export const arbPlan: Arbitrary<Plan> = fc
  .tuple(...MADE.map(([id, madeAt]) => fc.option(arbAction(id, madeAt))))
  .map((actions) => ({
    epoch: 'epoch',
    actions: actions
      .filter((action) => action !== null)
      .sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1)),
  }));
