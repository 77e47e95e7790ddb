import { describe, expect, it } from 'vitest';
import type { OwnPlans, PlanPart } from '../../../../src/domain/result/ownPlan.ts';
import {
  emptyPlans,
  isPlanned,
  mergePlans,
  partIn,
  PLAN_LIMIT,
  planFor,
  withPart,
} from '../../../../src/domain/result/ownPlan.ts';
import { arbPlans } from '../../../support/builders/plans.ts';
import { fc } from '../../../support/builders/property.ts';

const empty = () => emptyPlans('epoch');
const write = (state: OwnPlans, part: PlanPart, text: string, now = 1_000) =>
  withPart(state, { trait: 'proactiviteit', part, text }, now);

describe('a plan of one’s own', () => {
  it('is whole once both parts are written, and belongs to one bouwsteen', () => {
    const half = write(empty(), 'when', 'mijn jas hangt');
    expect([planFor(empty(), 'proactiviteit'), planFor(half, 'proactiviteit')]).toEqual([
      null,
      null,
    ]);
    const whole = write(half, 'act', 'bel ik');
    expect(planFor(whole, 'proactiviteit')).toEqual({ when: 'mijn jas hangt', act: 'bel ik' });
    expect(planFor(whole, 'authenticiteit')).toBeNull();
    expect([isPlanned(empty()), isPlanned(half)]).toEqual([false, true]);
    expect(planFor(write(whole, 'act', ' \u200b\n'), 'proactiviteit')).toBeNull();
  });

  it('is kept as it was typed, and shown on one line without what nobody sees', () => {
    const plan = write(write(empty(), 'when', ' de\u202e  bel\n gaat '), 'act', 'loop ik');
    expect(partIn(plan, 'proactiviteit', 'when')).toBe(' de\u202e  bel\n gaat ');
    expect(planFor(plan, 'proactiviteit')?.when).toBe('de bel gaat');
  });

  it(`takes ${PLAN_LIMIT} characters a part, and no half picture`, () => {
    const long = 'a'.repeat(PLAN_LIMIT);
    expect(partIn(write(empty(), 'when', `${long}b`), 'proactiviteit', 'when')).toBe(long);
    const cut = write(empty(), 'when', `${long.slice(1)}😀`);
    expect(partIn(cut, 'proactiviteit', 'when')).toBe(long.slice(1));
  });
});

describe('merging two copies of the plans', () => {
  it('keeps the later text of each part', () => {
    fc.assert(
      fc.property(arbPlans, arbPlans, (a, b) => {
        const { notes } = mergePlans(a, b);
        expect(new Set(notes.keys())).toEqual(new Set([...a.notes.keys(), ...b.notes.keys()]));
        for (const [part, note] of notes) {
          const copies = [a.notes.get(part), b.notes.get(part)].flatMap((copy) => copy ?? []);
          expect(copies).toContainEqual(note);
          expect(note.at).toBe(Math.max(...copies.map(({ at }) => at)));
        }
      }),
    );
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(arbPlans, arbPlans, arbPlans, (a, b, c) => {
        const texts = (state: typeof a) => Object.fromEntries(state.notes);
        expect(texts(mergePlans(a, b))).toEqual(texts(mergePlans(b, a)));
        expect(texts(mergePlans(mergePlans(a, b), c))).toEqual(
          texts(mergePlans(a, mergePlans(b, c))),
        );
        expect(texts(mergePlans(a, a))).toEqual(texts(a));
      }),
    );
  });
});
