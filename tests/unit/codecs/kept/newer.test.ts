import { describe, expect, it } from 'vitest';
import { decodeInterview, encodeInterview } from '../../../../src/codecs/kept/sheet.ts';
import { decodeState, encodeState } from '../../../../src/codecs/kept/state.ts';
import { mergeNewer } from '../../../../src/domain/history/newer.ts';
import type { State } from '../../../../src/domain/history/state.ts';
import {
  mergeStates,
  renewed,
  withNextAnswer,
  withAttempt,
} from '../../../../src/domain/history/state.ts';
import type { InterviewState } from '../../../../src/domain/interview/sheet.ts';
import { mergeInterviews, withNote, withStories } from '../../../../src/domain/interview/sheet.ts';
import { arbState } from '../../../support/builders/arbitraries.ts';
import { arbInterview } from '../../../support/builders/interviews.ts';
import { fc } from '../../../support/builders/property.ts';

type Raw = Record<string, unknown>;

/** Any JSON value; JSON has no -0. */
const arbJson = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
/** Fields that our versions do not have yet. */
const arbAdded = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }).map((name) => `new-${name}`),
  arbJson,
  { minKeys: 1, maxKeys: 3 },
);
const arbTail = fc.array(arbJson, { minLength: 1, maxLength: 2 });

function parsed(text: string): Raw {
  return JSON.parse(text) as Raw;
}

/** A state as a newer version of the site would write it, with more fields at every level. */
function newerState(state: State, added: Raw, tail: readonly unknown[]): string {
  const raw = parsed(encodeState(state));
  const attempts = (raw['attempts'] as Raw[]).map((attempt) => ({
    ...attempt,
    answers: Object.fromEntries(
      Object.entries(attempt['answers'] as Record<string, unknown[]>).map(([id, tuple]) => [
        id,
        [...tuple, ...tail],
      ]),
    ),
    ...added,
  }));
  const dated = (name: string) => ({ ...(raw[name] as Raw), ...added });
  const all = { ...raw, attempts, place: dated('place'), autoAdvance: dated('autoAdvance') };
  return JSON.stringify({ ...all, ...added });
}

function readState(text: string): State {
  const decoded = decodeState(text);
  if (decoded.kind !== 'ok') throw new Error(decoded.kind);
  return decoded.state;
}

function readInterview(text: string): InterviewState {
  const decoded = decodeInterview(text);
  if (decoded.kind !== 'ok') throw new Error(decoded.kind);
  return decoded.state;
}

describe('fields that a newer version of the site added to the answers', () => {
  it('are written back unchanged, at every level', () => {
    fc.assert(
      fc.property(arbState, arbAdded, arbTail, (state, added, tail) => {
        const text = newerState(state, added, tail);
        expect(parsed(encodeState(readState(text)))).toEqual(parsed(text));
      }),
    );
  });

  it('stay through everything that this version does', () => {
    fc.assert(
      fc.property(arbState, arbAdded, arbTail, (known, added, tail) => {
        const attempt = { id: 'one', instrument: 'v1', startedAt: 0, seed: 1, answers: new Map() };
        const answered = withNextAnswer(withAttempt(known, attempt), 'pro-3', 4, 5_000);
        const state = readState(newerState(answered, added, tail));
        const again = withNextAnswer(state, 'pro-3', 2, 9_000);
        const chosen = { ...again, place: renewed(again.place, 'proactiviteit' as const, 1) };
        const set = { ...chosen, autoAdvance: renewed(chosen.autoAdvance, false, 1) };
        const begun = withAttempt(set, { ...attempt, id: 'two' });
        const raw = parsed(encodeState(mergeStates(begun, state)));
        const attempts = (raw['attempts'] as Raw[]).filter(({ id }) => id !== 'two');
        expect(attempts).toHaveLength(state.attempts.length);
        for (const part of [raw, raw['place'], raw['autoAdvance'], ...attempts])
          expect(part).toMatchObject(added);
        const answers = attempts.at(-1)?.['answers'] as Record<string, unknown> | undefined;
        expect(answers?.['pro-3']).toEqual([2, expect.any(Number), expect.any(Number), ...tail]);
      }),
    );
  });

  it('stay when an older copy is merged, from either side', () => {
    fc.assert(
      fc.property(arbState, arbAdded, arbTail, (state, added, tail) => {
        const text = newerState(state, added, tail);
        const newer = readState(text);
        for (const merged of [mergeStates(newer, state), mergeStates(state, newer)])
          expect(parsed(encodeState(merged))).toEqual(parsed(text));
      }),
    );
  });
});

describe('fields that a newer version of the site added to the sheet', () => {
  it('are written back, and stay through everything that this version does', () => {
    fc.assert(
      fc.property(arbInterview, arbAdded, arbTail, (known, added, tail) => {
        const raw = parsed(encodeInterview(withNote(known, 'about', 'iets', 1)));
        const notes = Object.entries(raw['notes'] as Record<string, unknown[]>);
        const more = {
          ...raw,
          stories: { ...(raw['stories'] as Raw), ...added },
          notes: {
            ...Object.fromEntries(notes.map(([id, tuple]) => [id, [...tuple, ...tail]])),
            'a-box-of-later': ['text', 5, ...tail],
          },
          ...added,
        };
        const state = readInterview(JSON.stringify(more));
        expect(parsed(encodeInterview(state))).toEqual(more);
        const changed = withStories(withNote(state, 'about', 'meer', 9), null, 9);
        for (const merged of [mergeInterviews(changed, known), mergeInterviews(known, changed)]) {
          const kept = parsed(encodeInterview(merged));
          expect(kept).toMatchObject(added);
          expect(kept['stories']).toMatchObject(added);
          expect(kept['notes']).toMatchObject({
            about: ['meer', expect.any(Number), ...tail],
            'a-box-of-later': ['text', 5, ...tail],
          });
        }
      }),
    );
  });
});

describe('two copies of fields that this version does not know', () => {
  it.each([
    [
      'the later of two dated values',
      { a: { value: 1, at: 2 } },
      { a: { value: 2, at: 1 } },
      { a: { value: 1, at: 2 } },
    ],
    ['the later of two tuples', { a: ['x', 1] }, { a: ['y', 2] }, { a: ['y', 2] }],
    [
      'records key by key',
      { a: { b: 1, c: 1 } },
      { a: { c: 2, d: 2 } },
      { a: { b: 1, c: 2, d: 2 } },
    ],
    [
      'records key by key, also when one of the two has a time',
      { a: { b: 1, at: 5 }, c: { d: 1 } },
      { a: { d: 2 }, c: { b: 2, at: 5 } },
      { a: { b: 1, at: 5, d: 2 }, c: { d: 1, b: 2, at: 5 } },
    ],
    ['what was stored, where nothing tells', { a: 'own' }, { a: 'stored' }, { a: 'stored' }],
    ['what was stored, of two of one moment', { a: ['x', 1] }, { a: ['y', 1] }, { a: ['y', 1] }],
    ['what was stored, where only one is a record', { a: { b: 1 } }, { a: 2 }, { a: 2 }],
    ['all of both', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ])('give %s', (_, own, stored, merged) => {
    expect(mergeNewer(own, stored)).toEqual(merged);
  });

  it('reach no prototype', () => {
    const evil = JSON.parse('{"__proto__":{"polluted":true}}') as Raw;
    mergeNewer({ a: 1 }, evil);
    mergeNewer(evil, evil);
    expect(({} as Raw)['polluted']).toBeUndefined();
  });
});
