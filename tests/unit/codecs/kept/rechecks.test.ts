import { describe, expect, it } from 'vitest';
import {
  decodeRechecks,
  encodeRechecks,
  RECHECKS_VERSION,
} from '../../../../src/codecs/kept/rechecks.ts';
import { emptyRechecks, MOST_RECHECKS } from '../../../../src/domain/plan/recheck.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  storedWith,
} from '../../../support/builders/keptCodec.ts';
import { fc } from '../../../support/builders/property.ts';
import { arbRechecks } from '../../../support/builders/arbitraryRechecks.ts';
import { recheckWith } from '../../../support/builders/rechecks.ts';

const codec = { encode: encodeRechecks, decode: decodeRechecks, version: RECHECKS_VERSION };

const SAMPLE = {
  epoch: 'e1',
  rechecks: [
    recheckWith([], {
      action: 'a1',
      earlier: 't1',
      upTo: 52,
      startedAt: 5,
      answers: new Map([['aut-1', { value: 4 as const, seq: 1, at: 0 }]]),
    }),
  ],
};

const PUBLISHED = {
  action: 'a1',
  trait: 'authenticiteit',
  earlier: 't1',
  upTo: 52,
  instrument: 'v1',
  startedAt: 5,
  answers: { 'aut-1': [4, 1, 0] },
};

type Raw = Readonly<Record<string, unknown>>;
const withOne = (change: Raw): Raw => ({ rechecks: [{ ...PUBLISHED, ...change }] });

const wrong: readonly (readonly [string, Raw])[] = [
  ['no action', { action: undefined }],
  ['an action that is a path', { action: '__proto__' }],
  ['a role', { trait: 'redder' }],
  ['no bouwsteen', { trait: null }],
  ['nothing to hold it against', { earlier: '' }],
  ['no last answer there', { upTo: 0 }],
  ['a version that is no name', { instrument: 1 }],
  ['a moment before 1970', { startedAt: -1 }],
  ['no answers', { answers: null }],
  ['an answer of six', { answers: { 'aut-1': [6, 1, 0] } }],
  ['an answer without an order', { answers: { 'aut-1': [4] } }],
];

const many = Array.from({ length: MOST_RECHECKS + 1 }, (_, n) => ({
  ...PUBLISHED,
  action: `n${n}`,
}));

describeKeptCodec(codec, {
  arbitrary: arbRechecks,
  sample: SAMPLE,
  empty: emptyRechecks('e2'),
  published: { rechecks: [PUBLISHED] },
  broken: [
    ...wrong.map(([name, change]) => [`one with ${name}`, withOne(change)] as const),
    ['rechecks that are no list', { rechecks: {} }],
    ['one twice', { rechecks: [PUBLISHED, PUBLISHED] }],
    ['too many of them', { rechecks: many }],
  ],
});

describe('a bouwsteen that was asked again', () => {
  const stored = storedWith(codec, SAMPLE);

  it('keeps what a newer version added, at every level', () => {
    const answers = { 'aut-1': [4, 1, 0, 'more'] };
    const decoded = decodeRechecks(stored({ ...withOne({ later: [1], answers }), new: true }));
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    for (const added of ['"later":[1]', '"more"]', '"new":true'])
      expect(encodeRechecks(decoded.state)).toContain(added);
  });

  it('is refused or can be kept when one of its values was replaced by any other', () => {
    const arbKey = fc.constantFrom(...Object.keys(PUBLISHED), 'later');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) => {
        const decoded = decodeRechecks(stored(withOne({ [key]: value })));
        if (decoded.kind === 'ok')
          expect(decodeRechecks(encodeRechecks(decoded.state))).toEqual(decoded);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Of each: what it belongs to, when it was begun, and its answers. */
describeOnDevices(codec, {
  folder: 'rechecks',
  meaning: {
    'v1-done-and-begun.json': [
      ['8c1f', 'proactiviteit', '77aa', 'v1', 1_790_000_000_000, [4, 3, 2, 5, 4, 2]],
      ['9d20', 'authenticiteit', '77aa', 'v1', 1_793_000_000_000, [3, 2]],
    ],
  },
  meaningOf: ({ rechecks }) =>
    rechecks.map(({ action, trait, earlier, instrument, startedAt, answers }) => [
      action,
      trait,
      earlier,
      instrument,
      startedAt,
      [...answers.values()].map(({ value }) => value),
    ]),
});
