import { describe, expect, it } from 'vitest';
import {
  BARRIERS_VERSION,
  decodeBarriers,
  encodeBarriers,
} from '../../../../src/codecs/kept/barriers.ts';
import { emptyBarriers } from '../../../../src/domain/barriers/chosen.ts';
import { arbBarriers } from '../../../support/builders/barriers.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  storedWith,
} from '../../../support/builders/keptCodec.ts';

const codec = { encode: encodeBarriers, decode: decodeBarriers, version: BARRIERS_VERSION };

const CHOICE = { epoch: 'e1', chosen: { value: ['voornemen', 'lagen'], at: 3_000 } };

describeKeptCodec(codec, {
  arbitrary: arbBarriers,
  sample: CHOICE,
  empty: emptyBarriers('e2'),
  published: { chosen: { value: ['voornemen', 'lagen'], at: 3_000 } },
  broken: [
    ['nothing chosen at all', { chosen: undefined }],
    ['a choice without a moment', { chosen: { value: [] } }],
    ['a choice that is no list', { chosen: { value: {}, at: 1 } }],
    ['an id that is none', { chosen: { value: ['a b'], at: 1 } }],
    ['an id that is no text', { chosen: { value: [1], at: 1 } }],
    ['the same twice', { chosen: { value: ['lagen', 'lagen'], at: 1 } }],
    ['four', { chosen: { value: ['a', 'b', 'c', 'd'], at: 1 } }],
    ['a moment before 1970', { chosen: { value: [], at: -1 } }],
    ['a moment after all time', { chosen: { value: [], at: 8_640_000_000_000_001 } }],
  ],
});

describeOnDevices(codec, {
  folder: 'barriers',
  meaning: {
    'v1-none-left.json': [],
    'v1-three.json': ['voornemen', 'geen-steun', 'te-veel-tegelijk'],
  },
  meaningOf: ({ chosen }) => chosen.value,
});

describe('a choice of barriers', () => {
  it('keeps what a newer version of the site added, and ids that it does not know', () => {
    const chosen = { value: ['nog-onbekend'], at: 1, by: 'x' };
    const text = storedWith(codec, CHOICE)({ chosen, note: 'later' });
    const decoded = decodeBarriers(text);
    expect(decoded.kind === 'ok' && encodeBarriers(decoded.state)).toBe(text);
  });
});
