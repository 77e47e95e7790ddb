import { describe, expect, it } from 'vitest';
import {
  CONVERSATION_VERSION,
  decodeConversation,
  encodeConversation,
} from '../../../../src/codecs/kept/conversation.ts';
import { LINE_LIMIT } from '../../../../src/domain/conversation/lines.ts';
import type { Conversation } from '../../../../src/domain/conversation/sheet.ts';
import { emptyConversation } from '../../../../src/domain/conversation/sheet.ts';
import { arbConversation } from '../../../support/builders/conversations.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  lengthsIn,
  storedWith,
} from '../../../support/builders/keptCodec.ts';

const codec = {
  encode: encodeConversation,
  decode: decodeConversation,
  version: CONVERSATION_VERSION,
};

const SHEET: Conversation = {
  epoch: 'e1',
  withScores: { value: true, at: 3_000 },
  lines: new Map([
    ['well', { value: 'Ik begin eerder.\n"Ook" op drukke dagen.', at: 4_000 }],
    ['ask', { value: '', at: 5_000 }],
  ]),
};

describeKeptCodec(codec, {
  arbitrary: arbConversation,
  sample: SHEET,
  empty: emptyConversation('e2'),
  published: {
    withScores: { value: true, at: 3_000 },
    lines: { well: ['Ik begin eerder.\n"Ook" op drukke dagen.', 4_000], ask: ['', 5_000] },
  },
  broken: [
    ['no word about scores', { withScores: undefined }],
    ['scores without a moment', { withScores: { value: true } }],
    ['scores that are neither on nor off', { withScores: { value: 'ja', at: 1 } }],
    ['no lines', { lines: null }],
    ['lines that are a list', { lines: [] }],
    ['a line that has no id', { lines: { 'a b': ['a', 1] } }],
    ['a line without a moment', { lines: { well: ['a'] } }],
    ['a line that is no text', { lines: { well: [1, 1] } }],
    ['a line that is too long', { lines: { well: ['a'.repeat(LINE_LIMIT + 1), 1] } }],
    ['a moment before 1970', { lines: { well: ['a', -1] } }],
    ['a moment after all time', { lines: { well: ['a', 8_640_000_000_000_001] } }],
  ],
});

describeOnDevices(codec, {
  folder: 'conversations',
  // Whether the scores stand on it, and the length of each line.
  meaning: {
    'v1-one-line.json': [false, { agree: 15 }],
    'v1-three-lines.json': [true, { well: 37, ask: 42, goal: 0 }],
  },
  meaningOf: ({ withScores, lines }) => [withScores.value, lengthsIn(lines)],
});

describe('a sheet for a talk', () => {
  it('keeps what a newer version of the site added, and lines that it does not know', () => {
    const lines = { well: ['a', 1, 'x'], later: { any: 1 } };
    const text = storedWith(codec, SHEET)({ lines, note: 'later' });
    const decoded = decodeConversation(text);
    expect(decoded.kind === 'ok' && encodeConversation(decoded.state)).toBe(text);
  });
});
