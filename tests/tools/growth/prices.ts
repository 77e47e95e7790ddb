// cspell:ignore Fastly
/** A step of a price: so much for each unit up to a number of units. */
export interface Step {
  readonly upTo: number;
  readonly price: number;
}

/** Paid for what is used. Above the last step the list names no price. */
interface Metered {
  readonly kind: 'metered';
  /** Dollars a GB of 10⁹ bytes. */
  readonly gigabytes: readonly Step[];
  /** Dollars for ten thousand requests. */
  readonly tenThousands: readonly Step[];
}

/** Paid by the month, for so many requests and terabytes; the first that is enough counts. */
interface Plans {
  readonly kind: 'plans';
  readonly plans: readonly {
    readonly price: number;
    readonly requests: number;
    readonly terabytes: number;
  }[];
}

export interface PriceList {
  readonly name: string;
  readonly prices: Metered | Plans;
  /** Where the list stands, and what is known of the day on which it read like this. */
  readonly source: string;
  readonly read: string;
}

const FREE: readonly Step[] = [{ upTo: Infinity, price: 0 }];

/** Europe and North America, without tax. Read as lists, not as offers. */
export const PRICE_LISTS: readonly PriceList[] = [
  {
    name: 'Cloudflare Pages',
    prices: { kind: 'metered', gigabytes: FREE, tenThousands: FREE },
    source: 'https://developers.cloudflare.com/pages/functions/pricing',
    read: '"requests to static assets are free and unlimited", in a copy of the page without a date',
  },
  {
    name: 'bunny.net, standard network',
    prices: {
      kind: 'metered',
      gigabytes: [{ upTo: Infinity, price: 0.01 }],
      // Neither the list nor its explanation names a price for requests.
      tenThousands: FREE,
    },
    source: 'https://bunny.net/pricing/',
    read: 'as the catalogue API Evangelist read it on 20 September 2026; no price for requests is named',
  },
  {
    name: 'Amazon CloudFront, flat-rate plans',
    prices: {
      kind: 'plans',
      plans: [
        { price: 0, requests: 1e6, terabytes: 0.1 },
        { price: 15, requests: 10e6, terabytes: 50 },
        { price: 200, requests: 125e6, terabytes: 50 },
        { price: 1_000, requests: 500e6, terabytes: 50 },
        { price: 1_450, requests: 750e6, terabytes: 75 },
        { price: 2_250, requests: 1_250e6, terabytes: 125 },
        { price: 3_500, requests: 2_000e6, terabytes: 200 },
        { price: 6_000, requests: 3_500e6, terabytes: 350 },
        { price: 10_000, requests: 6_000e6, terabytes: 600 },
      ],
    },
    source: 'https://aws.amazon.com/cloudfront/pricing/',
    read: 'as API Evangelist read it on 5 September 2026',
  },
  {
    name: 'Fastly, Full Site Delivery',
    prices: {
      kind: 'metered',
      gigabytes: [
        { upTo: 100, price: 0 },
        { upTo: 10_000, price: 0.12 },
      ],
      tenThousands: [
        { upTo: 100, price: 0 },
        { upTo: 10_000, price: 0.01 },
      ],
    },
    source: 'https://www.fastly.com/pricing',
    read: 'as API Evangelist read it on 20 September 2026; above 100 million requests or 10 TB by agreement',
  },
];
