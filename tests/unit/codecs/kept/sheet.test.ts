import { describe, expect, it } from 'vitest';
import {
  decodeInterview,
  encodeInterview,
  INTERVIEW_VERSION,
} from '../../../../src/codecs/kept/sheet.ts';
import type { InterviewState } from '../../../../src/domain/interview/sheet.ts';
import { NOTE_LIMIT } from '../../../../src/domain/history/notes.ts';
import { emptyInterview, withNote } from '../../../../src/domain/interview/sheet.ts';
import { arbInterview } from '../../../support/builders/interviews.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  lengthsIn,
  storedWith,
} from '../../../support/builders/keptCodec.ts';

const codec = { encode: encodeInterview, decode: decodeInterview, version: INTERVIEW_VERSION };

const SHEET: InterviewState = {
  epoch: 'e1',
  stories: { value: ['strength-proactiviteit', 'growth-authenticiteit'], at: 3_000 },
  notes: new Map([
    ['about', { value: 'Nu: ik werk in een winkel.\n"Straks": meer.', at: 4_000 }],
    ['growth-authenticiteit-notice', { value: '', at: 5_000 }],
  ]),
};
const FOUR = ['zelfbewustzijn', 'proactiviteit', 'authenticiteit', 'continu-leren'];

describeKeptCodec(codec, {
  arbitrary: arbInterview,
  sample: SHEET,
  empty: emptyInterview('e2'),
  published: {
    stories: { value: ['strength-proactiviteit', 'growth-authenticiteit'], at: 3_000 },
    notes: {
      about: ['Nu: ik werk in een winkel.\n"Straks": meer.', 4_000],
      'growth-authenticiteit-notice': ['', 5_000],
    },
  },
  broken: [
    ['no stories', { stories: undefined }],
    ['stories without a moment', { stories: { value: null } }],
    ['stories that are no list', { stories: { value: {}, at: 1 } }],
    ['a story of a role', { stories: { value: ['strength-redder'], at: 1 } }],
    ['a story that is nothing', { stories: { value: [null], at: 1 } }],
    [
      'the same bouwsteen twice',
      { stories: { value: ['strength-proactiviteit', 'growth-proactiviteit'], at: 1 } },
    ],
    ['four stories', { stories: { value: FOUR.map((trait) => `strength-${trait}`), at: 1 } }],
    ['no notes', { notes: null }],
    ['notes that are a list', { notes: [] }],
    ['a note in a box that has no id', { notes: { 'a b': ['a', 1] } }],
    ['a note without a moment', { notes: { about: ['a'] } }],
    ['a note that is no text', { notes: { about: [1, 1] } }],
    ['a note that is too long', { notes: { about: ['a'.repeat(NOTE_LIMIT + 1), 1] } }],
    ['a moment before 1970', { notes: { about: ['a', -1] } }],
    ['a moment after all time', { notes: { about: ['a', 8_640_000_000_000_001] } }],
  ],
});

describeOnDevices(codec, {
  folder: 'interviews',
  // The stories, and the length of the text in each box.
  meaning: {
    'v1-untouched-stories.json': [null, { about: 31 }],
    'v1-three-stories.json': [
      ['strength-proactiviteit', 'strength-continu-leren', 'growth-visie-en-doelen'],
      {
        why: 24,
        question: 0,
        'strength-proactiviteit-situation': 64,
        'strength-proactiviteit-reflection': 28,
        'growth-visie-en-doelen-notice': 40,
      },
    ],
  },
  meaningOf: ({ stories, notes }) => [stories.value, lengthsIn(notes)],
});

describe('a sheet', () => {
  it('keeps a full box', () => {
    const full = withNote(SHEET, 'why', 'é'.repeat(NOTE_LIMIT), 1);
    expect(decodeInterview(encodeInterview(full))).toEqual({ kind: 'ok', state: full });
  });

  it('refuses a box that is a path', () => {
    const text = storedWith(codec, SHEET)({}).replace('"about"', '"__proto__"');
    expect(decodeInterview(text)).toEqual({ kind: 'damaged' });
  });
});
