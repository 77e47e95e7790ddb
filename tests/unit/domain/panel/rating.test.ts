import { describe, expect, it } from 'vitest';
import { observedSum, ratingsOf } from '../../../../src/domain/panel/rating.ts';
import { instrument, itemsOn } from '../../../support/builders/content.ts';
import { four, replyOf } from '../../../support/builders/replies.ts';

const TRAIT = 'proactiviteit';
const pointsOf = (said: Parameters<typeof replyOf>[1]) =>
  ratingsOf(instrument, [replyOf(7, four(3), { [TRAIT]: said })], TRAIT);

describe('what a colleague says of a bouwsteen', () => {
  it('has points like the own score', () => {
    // 5 + 4 + 4 + 2 = 15, of 4 to 20: 11 / 16.
    expect(pointsOf([5, 4, 4, 2])).toEqual([{ reply: 7, points: 68.75, seen: 4 }]);
  });

  it('turns the reversed statement', () => {
    const reply = { ...replyOf(1, four(3)), observations: new Map<string, 5>() };
    for (const { id } of itemsOn(TRAIT, 'kern')) reply.observations.set(id, 5);
    // Three times 5, and once 5 that counts as 1.
    expect(observedSum(instrument, reply, TRAIT)).toEqual({ sum: 16, count: 4 });
  });

  it('leaves out what was not seen, and does not count it as low', () => {
    expect(pointsOf([5, null, 5, 5])).toEqual([{ reply: 7, points: 100, seen: 3 }]);
    expect(pointsOf([null, 1, 1, 2])).toEqual([{ reply: 7, points: 25 / 3, seen: 3 }]);
  });

  it('counts from three statements on', () => {
    expect(pointsOf([5, 5, null, null])).toEqual([]);
    expect(pointsOf([null, null, null, null])).toEqual([]);
  });

  it('is about the statements of the kern alone', () => {
    const [later] = itemsOn(TRAIT, 'bouwstenen');
    const reply = replyOf(1, four(3));
    const more = new Map(reply.observations).set(later?.id ?? '', 5);
    const sum = observedSum(instrument, { ...reply, observations: more }, TRAIT);
    expect(later).toBeDefined();
    expect(sum).toEqual({ sum: 12, count: 4 });
  });
});
