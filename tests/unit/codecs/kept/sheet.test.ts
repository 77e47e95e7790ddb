// cspell:ignore oneof
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
import { fc } from '../../../support/builders/property.ts';

const SHEET: InterviewState = {
  epoch: 'e1',
  stories: { value: ['strength-proactiviteit', 'growth-authenticiteit'], at: 3_000 },
  notes: new Map([
    ['about', { value: 'Nu: ik werk in een winkel.\n"Straks": meer.', at: 4_000 }],
    ['growth-authenticiteit-notice', { value: '', at: 5_000 }],
  ]),
};

type Raw = Record<string, unknown>;

/** The stored text of SHEET with one thing changed. */
function stored(change: Raw): string {
  return JSON.stringify({ ...(JSON.parse(encodeInterview(SHEET)) as Raw), ...change });
}

/** Everything that is accepted must be a sheet that can be kept and read again. */
function isRefusedOrKept(text: string): boolean {
  const decoded = decodeInterview(text);
  if (decoded.kind !== 'ok') return decoded.kind === 'damaged' || decoded.kind === 'newer';
  const again = decodeInterview(encodeInterview(decoded.state));
  return again.kind === 'ok' && encodeInterview(again.state) === encodeInterview(decoded.state);
}

describe('a stored sheet', () => {
  it('is read back unchanged, and written back to the byte', () => {
    fc.assert(
      fc.property(arbInterview, (state) => {
        const text = encodeInterview(state);
        const decoded = decodeInterview(text);
        expect(decoded).toEqual({ kind: 'ok', state });
        expect(decoded.kind === 'ok' && encodeInterview(decoded.state)).toBe(text);
      }),
    );
  });

  it('is laid out as published', () => {
    expect(JSON.parse(encodeInterview(SHEET))).toEqual({
      version: 1,
      epoch: 'e1',
      stories: { value: ['strength-proactiviteit', 'growth-authenticiteit'], at: 3_000 },
      notes: {
        about: ['Nu: ik werk in een winkel.\n"Straks": meer.', 4_000],
        'growth-authenticiteit-notice': ['', 5_000],
      },
    });
    const empty = emptyInterview('e2');
    expect(decodeInterview(encodeInterview(empty))).toEqual({ kind: 'ok', state: empty });
  });

  it('keeps a full box', () => {
    const full = withNote(SHEET, 'why', 'é'.repeat(NOTE_LIMIT), 1);
    expect(decodeInterview(encodeInterview(full))).toEqual({ kind: 'ok', state: full });
  });

  it('of a newer version is distinguished from a damaged one', () => {
    const version = INTERVIEW_VERSION + 1;
    expect(decodeInterview(stored({ version, notes: 'elsewhere' }))).toEqual({
      kind: 'newer',
      version,
    });
  });
});

describe('a damaged sheet', () => {
  it.each<[string, Raw]>([
    ['no version', { version: undefined }],
    ['version nought', { version: 0 }],
    ['a version in words', { version: '1' }],
    ['no epoch', { epoch: '' }],
    ['an epoch that is a path', { epoch: '__proto__' }],
    ['no stories', { stories: undefined }],
    ['stories without a moment', { stories: { value: null } }],
    ['stories that are no list', { stories: { value: {}, at: 1 } }],
    ['a story of a role', { stories: { value: ['strength-redder'], at: 1 } }],
    ['a story that is nothing', { stories: { value: [null], at: 1 } }],
    [
      'the same bouwsteen twice',
      { stories: { value: ['strength-proactiviteit', 'growth-proactiviteit'], at: 1 } },
    ],
    [
      'four stories',
      {
        stories: {
          value: ['zelfbewustzijn', 'proactiviteit', 'authenticiteit', 'continu-leren'].map(
            (trait) => `strength-${trait}`,
          ),
          at: 1,
        },
      },
    ],
    ['no notes', { notes: null }],
    ['notes that are a list', { notes: [] }],
    ['a note in a box that has no id', { notes: { 'a b': ['a', 1] } }],
    ['a note without a moment', { notes: { about: ['a'] } }],
    ['a note that is no text', { notes: { about: [1, 1] } }],
    ['a note that is too long', { notes: { about: ['a'.repeat(NOTE_LIMIT + 1), 1] } }],
    ['a moment before 1970', { notes: { about: ['a', -1] } }],
    ['a moment after all time', { notes: { about: ['a', 8_640_000_000_000_001] } }],
  ])('has %s', (_, change) => {
    expect(decodeInterview(stored(change))).toEqual({ kind: 'damaged' });
  });

  it('is every truncation', () => {
    const text = encodeInterview(SHEET);
    for (let end = 0; end < text.length; end += 1)
      expect(decodeInterview(text.slice(0, end))).toEqual({ kind: 'damaged' });
  });
});

describe('any text at all', () => {
  it('is refused, or is a sheet, and throws nothing', () => {
    const arbAny = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(fc.property(arbAny, isRefusedOrKept), { numRuns: 1_000 });
  });

  it('is accepted or refused as a whole when one of its values was replaced by any other', () => {
    const arbKey = fc.constantFrom('version', 'epoch', 'stories', 'notes');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) =>
        isRefusedOrKept(stored({ [key]: value })),
      ),
      { numRuns: 1_000 },
    );
  });

  it('cannot reach a prototype', () => {
    expect(decodeInterview(stored({}).replace('"about"', '"__proto__"'))).toEqual({
      kind: 'damaged',
    });
    expect(decodeInterview('{"__proto__":{"version":2}}')).toEqual({ kind: 'damaged' });
  });
});

describe('sheets on devices', () => {
  const folder = resolve(import.meta.dirname, '../../../fixtures/interviews');
  /** The meaning of each: the stories, and the length of the text in each box. */
  const MEANING: Readonly<Record<string, unknown>> = {
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
  };

  it('are all known to this test', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(MEANING).sort());
  });

  it.each(Object.keys(MEANING))(
    'keep their meaning, and are still written that way: %s',
    (name) => {
      const text = readFileSync(resolve(folder, name), 'utf8');
      const decoded = decodeInterview(text);
      if (decoded.kind !== 'ok') throw new Error(decoded.kind);
      const { stories, notes } = decoded.state;
      const lengths = Object.fromEntries([...notes].map(([id, { value }]) => [id, value.length]));
      expect([stories.value, lengths]).toEqual(MEANING[name]);
      expect(encodeInterview(decoded.state)).toBe(text);
    },
  );
});
