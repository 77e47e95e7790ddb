import { describe, expect, it } from 'vitest';
import { justAfter, keptTime, LAST_TIME } from '../../../../src/domain/history/time.ts';
import { fc } from '../../../support/builders/property.ts';

describe('the time of a clock', () => {
  it('is kept as it is, in whole milliseconds', () => {
    expect([0, 1_700_000_000_000, 1_700_000_000_000.4].map(keptTime)).toEqual([
      0, 1_700_000_000_000, 1_700_000_000_000,
    ]);
  });

  it('can be kept, whatever the clock says, with room for what follows', () => {
    fc.assert(
      fc.property(fc.double(), (now) => {
        const time = keptTime(now);
        expect(Number.isInteger(time)).toBe(true);
        expect(time).toBeGreaterThanOrEqual(0);
        expect(justAfter(time)).toBe(time + 1);
        expect(justAfter(time)).toBeLessThan(LAST_TIME);
      }),
    );
  });

  it('is never later than the last time', () => {
    expect(justAfter(LAST_TIME)).toBe(LAST_TIME);
  });
});
