import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../../src/domain/history/choices.ts';
import type { OwnPlans, PlanPart } from '../../../../src/domain/result/ownPlan.ts';
import { emptyPlans, withPart } from '../../../../src/domain/result/ownPlan.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';

const EMPTY = emptyPlans('epoch');
const write = (plans: OwnPlans, trait: TraitId, part: PlanPart, at: number) =>
  withPart(plans, { trait, part, text: 'iets' }, at);

describe('what was chosen to practise', () => {
  it('is the chosen place', () => {
    const place = { value: 'proactiviteit', at: 5 } as const;
    expect(choicesOf({ place }, EMPTY)).toEqual([{ trait: 'proactiviteit', at: 5 }]);
    expect(choicesOf({ place: { value: null, at: 5 } }, EMPTY)).toEqual([]);
  });

  it('is each bouwsteen with a whole plan, from when its last part was written', () => {
    const half = write(EMPTY, 'authenticiteit', 'when', 3);
    const place = { value: null, at: 9 };
    expect(choicesOf({ place }, half)).toEqual([]);
    const whole = write(half, 'authenticiteit', 'act', 4);
    expect(choicesOf({ place }, whole)).toEqual([{ trait: 'authenticiteit', at: 4 }]);
  });
});
