import { describe, expect, it } from 'vitest';
import { costOf } from './cost.ts';
import { PRICE_LISTS, type PriceList } from './prices.ts';

const list = (prices: PriceList['prices']): PriceList => ({
  name: 'a host',
  source: '',
  read: '',
  prices,
});
const metered = list({
  kind: 'metered',
  gigabytes: [
    { upTo: 100, price: 0 },
    { upTo: 1_000, price: 0.1 },
    { upTo: 2_000, price: 0.05 },
  ],
  tenThousands: [{ upTo: 1e6, price: 0.01 }],
});
const plans = list({
  kind: 'plans',
  plans: [
    { price: 0, requests: 1e6, terabytes: 0.1 },
    { price: 15, requests: 10e6, terabytes: 50 },
  ],
});

describe('a month on a metered list', () => {
  it.each([
    [50, 0, 0],
    [100, 0, 0],
    [300, 0, 20],
    [1_500, 0, 90 + 25],
    [50, 2e6, 2],
    [300, 2e6, 22],
  ])('of %d GB and %d requests costs %d', (gigabytes, requests, dollars) => {
    expect(costOf(metered, { requests, bytes: gigabytes * 1e9 })).toBeCloseTo(dollars);
  });

  it('has no price above the last step', () => {
    expect(costOf(metered, { requests: 0, bytes: 2_001e9 })).toBeNull();
    expect(costOf(metered, { requests: 1e10 + 1e4, bytes: 0 })).toBeNull();
  });
});

describe('a month on a plan', () => {
  it('costs the first that is enough in requests and in bytes', () => {
    expect(costOf(plans, { requests: 1e6, bytes: 0.1e12 })).toBe(0);
    expect(costOf(plans, { requests: 1e6 + 1, bytes: 0 })).toBe(15);
    expect(costOf(plans, { requests: 0, bytes: 0.2e12 })).toBe(15);
    expect(costOf(plans, { requests: 11e6, bytes: 0 })).toBeNull();
  });
});

describe('every price list', () => {
  it('names its source and when it was read, and never costs less for more', () => {
    for (const one of PRICE_LISTS) {
      expect(one.source).toMatch(/^https:\/\//);
      expect(one.read).not.toBe('');
      const costs = [1e6, 1e7, 1e8, 1e9].map((requests) =>
        costOf(one, { requests, bytes: requests * 8_000 }),
      );
      const known = costs.filter((cost) => cost !== null);
      expect(known.length).toBeGreaterThan(0);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    }
  });
});
