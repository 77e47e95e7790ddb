import type { Arbitrary } from 'fast-check';
import type { Action } from '../../../src/domain/plan/action.ts';
import { emptyAction, FIGURES, STAGES } from '../../../src/domain/plan/action.ts';
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

/** An action under way: what somebody tries, from this day on. */
export function runningAction(start: string, more: Partial<Action> = {}): Action {
  const made = Date.parse(`${start}T09:00:00Z`);
  return {
    ...emptyAction('a'.repeat(16), made),
    stage: { value: 'running', at: made },
    start: { value: start, at: made },
    before: { value: 4, at: made },
    trait: { value: 'authenticiteit', at: made },
    texts: new Map([
      ['when', { value: 'iemand me iets vraagt en ik aarzel', at: made }],
      ['act', { value: 'zeg ik eerst wat niet lukt, en dan wat wel', at: made }],
      ['obstacle', { value: 'ik wil aardig gevonden worden', at: made }],
      ['instead', { value: 'vraag ik een dag bedenktijd', at: made }],
      ['who', { value: 'Noor', at: made }],
    ]),
    ...more,
  };
}

export function planWith(...actions: readonly Action[]): Plan {
  return { epoch: 'e'.repeat(16), actions };
}
