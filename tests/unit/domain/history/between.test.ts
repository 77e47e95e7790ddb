import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../src/domain/history/between.ts';
import { between, chosenBefore } from '../../../../src/domain/history/between.ts';
import { retestFrom } from '../../../../src/domain/history/retestFrom.ts';
import { changedTraits } from '../../../../src/domain/history/retest.ts';
import { practisedChange } from '../../../../src/domain/history/practised.ts';
import type { PastResult } from '../../../../src/domain/history/timeline.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { Measure } from '../../../../src/domain/score/measure.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { measure, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { second } from '../../../support/builders/secondVersion.ts';
import {
  FULL_TRAIT,
  KERN_TRAIT,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

const DAY = 86_400_000;
const [ZELF, PRO] = TRAITS;
const kern = (...sums: readonly number[]) => sumsOf(traits(KERN_TRAIT, sums));
const EVEN = kern(12, 12, 12, 12, 12, 12);

function past(sums: ScaleSums, startedAt: number, of: Measure = measure): PastResult {
  const measured = { measure: of, sums };
  return { id: `at-${startedAt}`, startedAt, measured, profile: profileOf(of.norms, sums) };
}

function found(before: ScaleSums, after: ScaleSums, trait: TraitId | null = null) {
  const two = between(past(before, 0), past(after, 30 * DAY), trait);
  if (two === null) throw new Error('nothing was compared');
  return two;
}

const verdicts = (...args: Parameters<typeof found>): readonly Verdict[] =>
  found(...args).changes.map(({ verdict }) => verdict);

const arbWhole = arbSums({ complete: true }).map((sums) => ({ ...sums, withheld: false }));
const arbTrait = fc.constantFrom(...TRAITS);

describe('two attempts', () => {
  it('are laid beside each other in order of time, in whatever order they are chosen', () => {
    const [first, last] = [past(EVEN, 5), past(kern(20, 12, 12, 12, 12, 4), 9)];
    const there = between(first, last, ZELF);
    expect(between(last, first, ZELF)).toEqual(there);
    expect(there?.earlier).toBe(first);
    expect(there?.changes[0]).toMatchObject({ own: 50, other: 100, difference: 50 });
  });

  it('are not one and the same', () => {
    expect(between(past(EVEN, 5), past(EVEN, 5), null)).toBeNull();
  });

  it('are soon after each other when less than three weeks lie between them', () => {
    const from = retestFrom(0);
    expect(from).toBe(21 * DAY);
    const isSoon = (at: number) => between(past(EVEN, 0), past(EVEN, at), null)?.isSoon;
    expect([isSoon(1), isSoon(from - 1), isSoon(from)]).toEqual([true, true, false]);
  });
});

describe('a change', () => {
  it('is told of the five others only by the threshold for six', () => {
    fc.assert(
      fc.property(arbWhole, arbWhole, arbTrait, (before, after, trait) => {
        const clear = changedTraits(norms, before, after);
        for (const change of found(before, after, trait).changes) {
          if (change.trait === trait) continue;
          const told = change.verdict === 'higher' || change.verdict === 'lower';
          expect(told).toBe(clear?.includes(change.trait));
          if (told) expect(change.verdict === 'higher').toBe(change.other > change.own);
          else expect(change.verdict).toBe('none');
        }
      }),
    );
  });

  it('of the practised one is the planned comparison, or a clear fall', () => {
    fc.assert(
      fc.property(arbWhole, arbWhole, arbTrait, (before, after, trait) => {
        const { changes, practised } = found(before, after, trait);
        const one = { measure, sums: before };
        const planned = practisedChange(one, { measure, sums: after }, trait);
        expect(practised).toEqual({ trait, change: planned });
        const verdict = changes.find((change) => change.trait === trait)?.verdict;
        const [family] = found(before, after).changes.filter((change) => change.trait === trait);
        const outcome = planned.kind === 'compared' ? planned.outcome : planned.reason;
        const told = outcome === 'no-clear-difference' ? 'none' : outcome;
        expect(verdict).toBe(family?.verdict === 'lower' ? 'lower' : told);
      }),
    );
  });

  it('may be seen in the practised one where the threshold for six sees none', () => {
    // A rise of 31 points: less than the threshold, more than one in ten see without change.
    const after = kern(13, 12, 12, 12, 12, 12);
    const before = kern(8, 12, 12, 12, 12, 12);
    expect(verdicts(before, after)[0]).toBe('none');
    expect(verdicts(before, after, ZELF)[0]).toBe('risen');
    expect(verdicts(before, after, PRO)).toEqual(TRAITS.map(() => 'none'));
  });

  it('is not told after haste, nor over other statements', () => {
    const far = kern(20, 4, 12, 12, 12, 12);
    expect(verdicts(withheld(EVEN), far, ZELF)).toEqual(TRAITS.map(() => 'unsaid'));
    expect(found(EVEN, withheld(far), ZELF).practised?.change).toMatchObject({
      kind: 'none',
      reason: 'withheld',
    });
    const later = past({ ...far, instrument: 'v2' }, 30 * DAY, second);
    const versions = between(past(EVEN, 0), later, PRO);
    expect(versions?.changes.map(({ verdict }) => verdict)).toEqual([
      'none',
      'unlike',
      'none',
      'none',
      'none',
      'none',
    ]);
    expect(versions?.practised?.change).toMatchObject({ kind: 'none', reason: 'unlike' });
  });

  it('has the larger threshold unless both are full', () => {
    const full = sumsOf(traits(FULL_TRAIT, [18, 18, 18, 18, 18, 18]));
    expect(found(full, full).threshold).toBe(norms.retest.full);
    expect(found(EVEN, full).threshold).toBe(norms.retest.kern);
  });
});

describe('the bouwsteen that was practised', () => {
  const choices = [
    { trait: PRO, at: 20 },
    { trait: ZELF, at: 10 },
  ];

  it('is the one chosen last before the second attempt', () => {
    expect([5, 10, 11, 20, 21].map((time) => chosenBefore(choices, time))).toEqual([
      null,
      null,
      ZELF,
      ZELF,
      PRO,
    ]);
    expect(chosenBefore([], 10)).toBeNull();
  });
});
