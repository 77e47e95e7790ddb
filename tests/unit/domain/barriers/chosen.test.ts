import { describe, expect, it } from 'vitest';
import type { BarrierState } from '../../../../src/domain/barriers/chosen.ts';
import {
  chosenOf,
  emptyBarriers,
  hasChosen,
  isFull,
  mergeBarriers,
  MOST_BARRIERS,
  withBarrier,
} from '../../../../src/domain/barriers/chosen.ts';
import { arbBarriers, BARRIER_IDS } from '../../../support/builders/barriers.ts';
import { fc } from '../../../support/builders/property.ts';

const KNOWN = BARRIER_IDS;
const empty = () => emptyBarriers('epoch');
const [ONE, TWO, THREE, FOUR] = BARRIER_IDS;

const add = (state: BarrierState, id: string, now = 1) =>
  withBarrier(state, { id, isChosen: true, known: KNOWN }, now);
const remove = (state: BarrierState, id: string, now = 1) =>
  withBarrier(state, { id, isChosen: false, known: KNOWN }, now);
const three = () => [ONE, TWO, THREE].reduce((state, id) => add(state, id), empty());

describe('choosing', () => {
  it('keeps the order of choosing, and what was chosen before', () => {
    expect(chosenOf(add(add(empty(), TWO), ONE), KNOWN)).toEqual([TWO, ONE]);
    expect([hasChosen(empty()), hasChosen(three())]).toEqual([false, true]);
  });

  it('a fourth changes nothing, until one is taken away', () => {
    const full = three();
    expect(isFull(chosenOf(full, KNOWN))).toBe(true);
    expect(add(full, FOUR)).toBe(full);
    expect(chosenOf(add(remove(full, TWO), FOUR), KNOWN)).toEqual([ONE, THREE, FOUR]);
  });

  it('the same again, or taking away what is not there, changes nothing', () => {
    const full = three();
    expect(add(full, ONE)).toBe(full);
    expect(remove(full, FOUR)).toBe(full);
  });

  it('one that the page no longer knows takes no place', () => {
    const old = { ...empty(), chosen: { value: ['weg', ONE, TWO], at: 9 } };
    expect(chosenOf(old, KNOWN)).toEqual([ONE, TWO]);
    expect(add(old, THREE).chosen).toEqual({ value: [ONE, TWO, THREE], at: 10 });
  });

  it('any number of changes holds three at most, each once', () => {
    const arbChanges = fc.array(fc.tuple(fc.constantFrom(...KNOWN), fc.boolean(), fc.nat(5)));
    fc.assert(
      fc.property(arbBarriers, arbChanges, (state, changes) => {
        const { chosen } = changes.reduce(
          (before, [id, isChosen, now]) => withBarrier(before, { id, isChosen, known: KNOWN }, now),
          state,
        );
        expect(chosen.value.length).toBeLessThanOrEqual(MOST_BARRIERS);
        expect(new Set(chosen.value).size).toBe(chosen.value.length);
        expect(chosen.at).toBeGreaterThanOrEqual(state.chosen.at);
      }),
    );
  });
});

describe('two copies', () => {
  it('give the later choice, also when it is empty', () => {
    const emptied = remove(add(empty(), ONE, 5), ONE, 6);
    expect(mergeBarriers(add(empty(), ONE, 5), emptied).chosen.value).toEqual([]);
    expect(mergeBarriers(emptied, add(empty(), ONE, 5)).chosen.value).toEqual([]);
  });

  it('give the same in either order, and with themselves nothing else', () => {
    fc.assert(
      fc.property(arbBarriers, arbBarriers, (a, b) => {
        expect(mergeBarriers(a, b)).toEqual(mergeBarriers(b, a));
        expect(mergeBarriers(a, a)).toEqual(a);
      }),
    );
  });

  it('keep what a newer version of the site added', () => {
    const newer = { ...empty(), newer: { note: 'x' } };
    const full = three();
    expect(mergeBarriers(newer, full)).toMatchObject({ chosen: full.chosen, newer: { note: 'x' } });
  });
});
