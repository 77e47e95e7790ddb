import { describe, expect, it } from 'vitest';
import { decodePanel, encodePanel, PANEL_VERSION } from '../../../../src/codecs/kept/panel.ts';
import {
  emptyPanel,
  MOST_REMOVED,
  MOST_REPLIES,
  MOST_REQUESTS,
} from '../../../../src/domain/panel/panel.ts';
import type { Observation } from '../../../../src/domain/panel/reply.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  storedWith,
} from '../../../support/builders/keptCodec.ts';
import { arbPanel, panelWith, replyWith } from '../../../support/builders/panels.ts';
import { fc } from '../../../support/builders/property.ts';

const codec = { encode: encodePanel, decode: decodePanel, version: PANEL_VERSION };

const observations = new Map<string, Observation>([
  ['pro-3', 4],
  ['zel-7', 'unseen'],
]);

const SAMPLE = {
  ...panelWith({ reply: replyWith({ observations, works: 'Ja' }), name: 'Jo', at: 120_000 }),
  removed: [7],
};

const ASKED = { seed: 1, instrument: 'v1', at: 60_000 };
const RECEIVED = {
  id: 2,
  request: 1,
  instrument: 'v1',
  name: 'Jo',
  at: 120_000,
  observations: { 'pro-3': 4, 'zel-7': 0 },
  works: 'Ja',
  differently: '',
};

type Raw = Readonly<Record<string, unknown>>;
const withAsked = (change: Raw): Raw => ({ requests: [{ ...ASKED, ...change }] });
const withReceived = (change: Raw): Raw => ({ replies: [{ ...RECEIVED, ...change }] });
const many = (count: number, one: (n: number) => unknown) =>
  Array.from({ length: count }, (_, n) => one(n));
const items = (count: number) =>
  Object.fromEntries(many(count, (n) => [`i-${n}`, 1]) as [string, number][]);

const wrongAsked: readonly (readonly [string, Raw])[] = [
  ['no seed', { seed: undefined }],
  ['a seed below nought', { seed: -1 }],
  ['a seed above 32 bits', { seed: 2 ** 32 }],
  ['a version that is no name', { instrument: 1 }],
  ['a moment before 1970', { at: -1 }],
];

const wrongReceived: readonly (readonly [string, Raw])[] = [
  ['no id', { id: undefined }],
  ['an id above 32 bits', { id: 2 ** 32 }],
  ['an id in words', { id: '2' }],
  ['no request', { request: null }],
  ['a version that is a path', { instrument: '__proto__ ' }],
  ['no name, not even none', { name: undefined }],
  ['an empty name', { name: '' }],
  ['a name that is too long', { name: 'a'.repeat(41) }],
  ['a name with something unseen', { name: 'Jo\u202e' }],
  ['a moment that is none', { at: 1.5 }],
  ['no observations', { observations: null }],
  ['observations in a list', { observations: [4] }],
  ['an observation of six', { observations: { 'pro-3': 6 } }],
  ['an observation in words', { observations: { 'pro-3': 'unseen' } }],
  ['an observation of a path', { observations: { 'a b': 1 } }],
  ['more observations than any version asks', { observations: items(201) }],
  ['a text that is none', { works: 3 }],
  ['a text that is too long', { works: 'a'.repeat(281) }],
  ['a text that the gate changes', { differently: 'a\nb' }],
];

describeKeptCodec(codec, {
  arbitrary: arbPanel,
  sample: SAMPLE,
  empty: emptyPanel('e2'),
  published: { requests: [ASKED], replies: [RECEIVED], removed: [7] },
  broken: [
    ...wrongAsked.map(([name, change]) => [`a request with ${name}`, withAsked(change)] as const),
    ...wrongReceived.map(
      ([name, change]) => [`a reply with ${name}`, withReceived(change)] as const,
    ),
    ['requests that are no list', { requests: {} }],
    ['a request that is none', { requests: [null] }],
    ['one request twice', { requests: [ASKED, ASKED] }],
    ['too many requests', { requests: many(MOST_REQUESTS + 1, (seed) => ({ ...ASKED, seed })) }],
    ['replies that are no list', { replies: null }],
    ['a reply that is none', { replies: [[]] }],
    ['one reply twice', { replies: [RECEIVED, { ...RECEIVED, works: '' }] }],
    ['too many replies', { replies: many(MOST_REPLIES + 1, (id) => ({ ...RECEIVED, id })) }],
    ['nothing taken out, not even none', { removed: undefined }],
    ['something taken out that is no id', { removed: [-1] }],
    ['something taken out twice', { removed: [7, 7] }],
    ['too much taken out', { removed: many(MOST_REMOVED + 1, (id) => id) }],
  ],
});

describe('a panel', () => {
  const stored = storedWith(codec, SAMPLE);

  it('keeps as much as fits', () => {
    const full = {
      requests: many(MOST_REQUESTS, (seed) => ({ ...ASKED, seed })),
      replies: many(MOST_REPLIES, (id) => ({ ...RECEIVED, id, observations: items(200) })),
      removed: many(MOST_REMOVED, (id) => id + 100),
    };
    const decoded = decodePanel(stored(full));
    expect(decoded.kind === 'ok' && encodePanel(decoded.state)).toBe(stored(full));
    expect(decodePanel(stored(withReceived({ name: null, works: 'a'.repeat(280) }))).kind).toBe(
      'ok',
    );
    expect(decodePanel(stored(withReceived({ name: '\u{20000}'.repeat(40) }))).kind).toBe('ok');
  });

  it('keeps what a newer version added, at every level', () => {
    const text = stored({ ...withAsked({ later: [1] }), ...withReceived({ more: 2 }), new: true });
    const decoded = decodePanel(text);
    expect(decoded.kind === 'ok' && encodePanel(decoded.state)).toBe(text);
    for (const added of ['"later":[1]', '"more":2', '"new":true']) expect(text).toContain(added);
  });

  it('is refused or can be kept when one of its values was replaced by any other', () => {
    const arbKey = fc.constantFrom(...Object.keys(RECEIVED), 'later');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) => {
        const decoded = decodePanel(stored(withReceived({ [key]: value })));
        if (decoded.kind === 'ok') expect(decodePanel(encodePanel(decoded.state))).toEqual(decoded);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The seeds that were asked with, of each reply what it says, and what was taken out. */
describeOnDevices(codec, {
  folder: 'panels',
  meaning: {
    'v1-asked-only.json': [[1], [], []],
    'v1-two-replies.json': [
      [305_419_896, 77],
      [
        [1, null, 1_796_000_640_000, 84, 0, '', ''],
        [
          3_735_928_559,
          'Anne',
          1_796_000_700_000,
          65,
          6,
          'Je luistert goed en vat rustig samen wat er gezegd is.',
          'Zeg vaker meteen wat je zelf vindt \u2013 ook als je nog twijfelt \u{1f642}',
        ],
      ],
      [12, 4_000_000_000],
    ],
  },
  meaningOf: ({ requests, replies, removed }) => [
    requests.map(({ seed }) => seed),
    replies.map(({ reply: { id, works, differently, observations }, name, at }) => {
      const seen = [...observations.values()].filter((one) => one !== 'unseen');
      const sum = seen.reduce((total: number, one) => total + one, 0);
      return [id, name, at, sum, observations.size - seen.length, works, differently];
    }),
    removed,
  ],
});
