import type { PriceList, Step } from './prices.ts';

/** What a month takes. */
export interface Usage {
  readonly requests: number;
  readonly bytes: number;
}

function stepped(steps: readonly Step[], units: number): number | null {
  let [sum, from] = [0, 0];
  for (const { upTo, price } of steps) {
    sum += Math.max(0, Math.min(units, upTo) - from) * price;
    from = upTo;
  }
  return units > from ? null : sum;
}

/** Dollars for a month, or null when the list names no price for so much. */
export function costOf({ prices }: PriceList, { requests, bytes }: Usage): number | null {
  if (prices.kind === 'plans') {
    const enough = prices.plans.find(
      (plan) => plan.requests >= requests && plan.terabytes * 1e12 >= bytes,
    );
    return enough?.price ?? null;
  }
  const [traffic, asked] = [
    stepped(prices.gigabytes, bytes / 1e9),
    stepped(prices.tenThousands, requests / 1e4),
  ];
  return traffic === null || asked === null ? null : traffic + asked;
}
