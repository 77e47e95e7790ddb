import { describe, expect, it } from 'vitest';
import { decodeState, encodeState, STATE_VERSION } from '../../../../src/codecs/kept/state.ts';
import type { State } from '../../../../src/domain/history/state.ts';
import { emptyState } from '../../../../src/domain/history/state.ts';
import { arbState } from '../../../support/builders/arbitraries.ts';
import { fc } from '../../../support/builders/property.ts';
import { answersTo } from '../../../support/builders/responses.ts';

const STATE: State = {
  epoch: 'e1',
  attempts: [
    {
      id: 'a1',
      instrument: 'v1',
      startedAt: 1_000,
      seed: 7,
      answers: answersTo([
        ['pro-3', 4],
        ['red-4', 2],
      ]),
    },
    { id: 'a2', instrument: 'v1', startedAt: 2_000, seed: 8, answers: new Map() },
  ],
  place: { value: 'proactiviteit', at: 3_000 },
  autoAdvance: { value: false, at: 4_000 },
};

/** The stored text of STATE with one thing changed. */
function stored(change: (raw: Raw) => unknown): string {
  const raw = JSON.parse(encodeState(STATE)) as Raw;
  const replaced = change(raw);
  return JSON.stringify(replaced === undefined ? raw : replaced);
}
type Raw = {
  version: unknown;
  epoch: unknown;
  attempts: Record<string, unknown>[];
  place: unknown;
  autoAdvance: unknown;
};
const first = (raw: Raw) => raw.attempts[0] ?? {};
const answer = (tuple: unknown) => (raw: Raw) => void (first(raw)['answers'] = { 'pro-3': tuple });

describe('a stored state', () => {
  it('is read back unchanged', () => {
    fc.assert(
      fc.property(arbState, (state) => {
        expect(decodeState(encodeState(state))).toEqual({ kind: 'ok', state });
      }),
    );
  });

  it('is written back unchanged, to the byte', () => {
    fc.assert(
      fc.property(arbState, (state) => {
        const text = encodeState(state);
        const decoded = decodeState(text);
        expect(decoded.kind === 'ok' && encodeState(decoded.state)).toBe(text);
      }),
    );
  });

  it('is laid out as published', () => {
    expect(JSON.parse(encodeState(STATE))).toEqual({
      version: 1,
      epoch: 'e1',
      attempts: [
        {
          id: 'a1',
          instrument: 'v1',
          startedAt: 1_000,
          seed: 7,
          answers: { 'pro-3': [4, 1, 0], 'red-4': [2, 2, 5_000] },
        },
        { id: 'a2', instrument: 'v1', startedAt: 2_000, seed: 8, answers: {} },
      ],
      place: { value: 'proactiviteit', at: 3_000 },
      autoAdvance: { value: false, at: 4_000 },
    });
    expect(decodeState(encodeState(emptyState('e2')))).toEqual({
      kind: 'ok',
      state: emptyState('e2'),
    });
  });
});

describe('a state from a newer version', () => {
  it('is distinguished from a damaged one, whatever else it holds', () => {
    expect(decodeState(JSON.stringify({ version: STATE_VERSION + 1 }))).toEqual({
      kind: 'newer',
      version: 2,
    });
    expect(decodeState(stored((raw) => ({ ...raw, version: 9, attempts: 'elsewhere' })))).toEqual({
      kind: 'newer',
      version: 9,
    });
  });
});

describe('a damaged state', () => {
  const changes: readonly (readonly [string, (raw: Raw) => unknown])[] = [
    ['no version', (raw) => void (raw.version = undefined)],
    ['version nought', (raw) => void (raw.version = 0)],
    ['a version in words', (raw) => void (raw.version = '1')],
    ['a broken version', (raw) => void (raw.version = 1.5)],
    ['no epoch', (raw) => void (raw.epoch = '')],
    ['an epoch that is a path', (raw) => void (raw.epoch = '__proto__')],
    ['attempts that are no list', (raw) => void Object.assign(raw, { attempts: {} })],
    ['no attempts', (raw) => ({ ...raw, attempts: undefined })],
    ['an attempt that is nothing', (raw) => void Object.assign(raw, { attempts: [null] })],
    ['an attempt without an id', (raw) => void (first(raw)['id'] = null)],
    ['two attempts of one id', (raw) => void raw.attempts.push(first(raw))],
    ['an attempt of no instrument', (raw) => void (first(raw)['instrument'] = 1)],
    ['an attempt before 1970', (raw) => void (first(raw)['startedAt'] = -1)],
    ['an attempt after all time', (raw) => void (first(raw)['startedAt'] = 8_640_000_000_000_001)],
    ['a negative seed', (raw) => void (first(raw)['seed'] = -1)],
    ['a seed beyond 32 bits', (raw) => void (first(raw)['seed'] = 2 ** 32)],
    ['answers that are a list', (raw) => void (first(raw)['answers'] = [])],
    ['no answers', (raw) => void (first(raw)['answers'] = undefined)],
    ['an answer that is no tuple', answer({ value: 4, seq: 1, at: 0 })],
    ['an answer too short', answer([4, 1])],
    ['the answer 0', answer([0, 1, 0])],
    ['the answer 6', answer([6, 1, 0])],
    ['the answer 2.5', answer([2.5, 1, 0])],
    ['an answer in words', answer(['4', 1, 0])],
    ['a place in the order before the first', answer([4, 0, 0])],
    ['a place in the order beyond all', answer([4, 1e12, 0])],
    ['a moment before the beginning', answer([4, 1, -100])],
    ['no moment', answer([4, 1, null])],
    ['no place', (raw) => void (raw.place = undefined)],
    ['a role as place', (raw) => void (raw.place = { value: 'redder', at: 0 })],
    ['a place without a moment', (raw) => void (raw.place = { value: null })],
    ['auto-advance in words', (raw) => void (raw.autoAdvance = { value: 'true', at: 0 })],
    ['no auto-advance', (raw) => void (raw.autoAdvance = null)],
  ];

  it.each(changes)('has %s', (_, change) => {
    expect(decodeState(stored(change))).toEqual({ kind: 'damaged' });
  });
});
