import { describe, expect, it } from 'vitest';
import {
  COACH_LIMIT,
  coachColour,
  coachName,
  emptyCoach,
  hasCoach,
  mergeCoaches,
  withCoachColour,
  withCoachName,
} from '../../../../src/domain/conversation/coach.ts';
import { arbCoach } from '../../../support/builders/conversations.ts';
import { fc } from '../../../support/builders/property.ts';

const empty = () => emptyCoach('epoch');

describe('a coach', () => {
  it('has no name until one is typed, and then one on one line, without what nobody sees', () => {
    expect([coachName(empty()), hasCoach(empty())]).toEqual(['', false]);
    const named = withCoachName(empty(), ' Noor \u200b\n de Vries ', 1);
    expect([coachName(named), hasCoach(named)]).toEqual(['Noor de Vries', true]);
    const long = withCoachName(empty(), 'a'.repeat(COACH_LIMIT + 9), 1);
    expect(coachName(long)).toHaveLength(COACH_LIMIT);
  });

  it('has a colour of the six, whatever a newer version chose', () => {
    expect(coachColour(withCoachColour(empty(), 'red', 1))).toBe('red');
    expect(coachColour({ colour: { value: 'teal', at: 1 } })).toBe('blue');
  });

  it('merges to the same whichever copy comes first, the later choice of each', () => {
    fc.assert(
      fc.property(arbCoach, arbCoach, (a, b) => {
        const both = mergeCoaches(a, b);
        expect(mergeCoaches(b, a)).toEqual(both);
        expect(mergeCoaches(both, a)).toEqual(both);
      }),
    );
  });
});
