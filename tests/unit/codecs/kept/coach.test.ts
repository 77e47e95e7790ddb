import { describe, expect, it } from 'vitest';
import { COACH_VERSION, decodeCoach, encodeCoach } from '../../../../src/codecs/kept/coach.ts';
import type { Coach } from '../../../../src/domain/conversation/coach.ts';
import { COACH_LIMIT, emptyCoach } from '../../../../src/domain/conversation/coach.ts';
import { arbCoach } from '../../../support/builders/conversations.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  storedWith,
} from '../../../support/builders/keptCodec.ts';

const codec = { encode: encodeCoach, decode: decodeCoach, version: COACH_VERSION };

const COACH: Coach = {
  epoch: 'e1',
  name: { value: 'Praktijk "Noord"', at: 3_000 },
  colour: { value: 'purple', at: 4_000 },
};

describeKeptCodec(codec, {
  arbitrary: arbCoach,
  sample: COACH,
  empty: emptyCoach('e2'),
  published: {
    name: { value: 'Praktijk "Noord"', at: 3_000 },
    colour: { value: 'purple', at: 4_000 },
  },
  broken: [
    ['no name', { name: undefined }],
    ['a name without a moment', { name: { value: 'a' } }],
    ['a name that is no text', { name: { value: 1, at: 1 } }],
    ['a name that is too long', { name: { value: 'a'.repeat(COACH_LIMIT + 1), at: 1 } }],
    ['a colour that is no id', { colour: { value: '#fff', at: 1 } }],
    ['a colour without a moment', { colour: { value: 'red' } }],
    ['a moment after all time', { colour: { value: 'red', at: 8_640_000_000_000_001 } }],
  ],
});

describeOnDevices(codec, {
  folder: 'coaches',
  meaning: { 'v1-name-and-colour.json': ['Praktijk Noorderlicht', 'green'] },
  meaningOf: ({ name, colour }) => [name.value, colour.value],
});

describe('a coach', () => {
  it('keeps what a newer version of the site added, and a colour that it does not know', () => {
    const text = storedWith(codec, COACH)({ colour: { value: 'teal', at: 1, by: 'x' }, logo: 'x' });
    const decoded = decodeCoach(text);
    expect(decoded.kind === 'ok' && encodeCoach(decoded.state)).toBe(text);
  });
});
