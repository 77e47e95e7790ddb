import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeAnswerFile, encodeAnswerFile } from '../../../src/codecs/files/answers.ts';
import { encodeAnswers } from '../../../src/codecs/links/answers.ts';
import { decodeScores, encodeScores } from '../../../src/codecs/links/scores.ts';
import { decodeShared } from '../../../src/codecs/links/received.ts';
import { withName } from '../../../src/codecs/links/shared.ts';
import { decodeState, encodeState } from '../../../src/codecs/kept/state.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import type { State } from '../../../src/domain/history/state.ts';
import { currentAttempt, currentResponse } from '../../../src/domain/history/state.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import { measureOf } from '../../../src/domain/score/measure.ts';
import { items, measures } from '../../support/builders/content.ts';
import { bothVersions } from '../../support/builders/secondVersion.ts';
import { sumsOf } from '../../support/builders/sums.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

type GoldenLink = {
  readonly what: string;
  readonly fragment: string;
  readonly withRoles: boolean;
  readonly withheld: boolean;
  readonly scales: Readonly<Partial<Record<ScaleId, readonly [sum: number, count: number]>>>;
};

function read(path: string): string {
  return readFileSync(resolve(FIXTURES, path), 'utf8');
}

/** Alone, and together with a later version: published links must keep their meaning. */
describe.each([
  ['the only version', measures],
  ['the second newest', bothVersions],
] as const)('while v1 is %s', (_, known) => {
  const instruments = known.map(({ instrument }) => instrument);

  /** The sums of answers, by the version that they answer. */
  function sumsIn(version: string, response: Response) {
    const measure = measureOf(known, version);
    if (measure === null) throw new Error(`${version} is not known`);
    return sumScales(measure.instrument, measure.norms, response);
  }

  describe('published links', () => {
    const links = JSON.parse(read('links/v1.json')) as readonly GoldenLink[];

    it.each(links)('keep their meaning: $what', ({ fragment, withheld, scales }) => {
      const entries = Object.entries(scales).map(([scale, [sum, count]]) => [
        scale,
        { sum, count },
      ]);
      const sums = sumsOf(Object.fromEntries(entries) as Parameters<typeof sumsOf>[0], withheld);
      expect(decodeScores(fragment, instruments)).toEqual({ kind: 'ok', sums });
    });

    it.each(links)('are still written that way: $what', ({ fragment, withRoles }) => {
      const decoded = decodeScores(fragment, instruments);
      expect(decoded.kind === 'ok' && encodeScores(decoded.sums, withRoles)).toBe(fragment);
    });
  });

  describe('published links with all answers', () => {
    type Golden = {
      readonly what: string;
      readonly fragment: string;
      readonly name: string | null;
      readonly withheld: boolean;
      /** One digit per item, in order of asking; 0 for a skipped item. */
      readonly answers: string;
    };
    const links = JSON.parse(read('links/answers-v1.json')) as readonly Golden[];

    it.each(links)('keep their meaning, and are still written that way: $what', (golden) => {
      const shared = decodeShared(golden.fragment, instruments);
      if (shared.kind !== 'answers') throw new Error(shared.kind);
      const { response, name, withheld } = shared;
      const answers = items.map(({ id }) => response.get(id)?.value ?? 0).join('');
      expect({ name, withheld, answers }).toEqual({
        name: golden.name,
        withheld: golden.withheld,
        answers: golden.answers,
      });
      const code = encodeAnswers(shared.instrument, response, withheld);
      expect(withName(code, name ?? '')).toBe(golden.fragment);
    });
  });

  describe('published links with a name', () => {
    type Golden = { readonly [key in 'what' | 'fragment' | 'code' | 'name']: string };
    const links = JSON.parse(read('links/named-v1.json')) as readonly Golden[];

    it.each(links)('keep their meaning, and are still written that way: $what', (golden) => {
      const shared = decodeShared(golden.fragment, instruments);
      const scores = decodeScores(golden.code, instruments);
      const { name, fragment } = golden;
      expect(shared).toEqual({ ...scores, kind: 'scores', name, fragment });
      expect(withName(golden.code, golden.name)).toBe(golden.fragment);
    });
  });

  describe('states on devices', () => {
    /**
     * The meaning of each saved state: answers per attempt, the choices, the current attempt and its
     * scores.
     */
    const MEANING: Readonly<Record<string, unknown>> = {
      // 38 answers, the roles half done; zel-7 was changed last.
      'v1-halfway.json': {
        answers: [38],
        place: null,
        autoAdvance: true,
        current: ['1b77c0de55aa9e02', 'v1', 1_795_000_000_000, 2_271_560_481],
        last: ['zel-7', { value: 2, seq: 39, at: 194_200 }],
        sums: [7, 10, 17, 10, 16, 13],
      },
      // All 80 answers, and a month later the kern again.
      'v1-retest.json': {
        answers: [80, 52],
        place: 'visie-en-doelen',
        autoAdvance: false,
        current: ['b0b1b2b3b4b5b6b7', 'v1', 1_797_592_405_720, 0xffffffff],
        last: ['sit-2-aan-het-roer', { value: 2, seq: 52, at: 264_400 }],
        sums: [14, 10, 10, 10, 14, 14, 23, 24, 25, 11],
      },
      // No answers, but a chosen place, and auto-advance is off.
      'v1-choices-only.json': {
        answers: [],
        place: 'proactiviteit',
        autoAdvance: false,
        current: null,
        last: undefined,
        sums: [],
      },
      // A person with equal answers who began again and has not answered yet.
      'v1-begun-again.json': {
        answers: [52, 0],
        place: null,
        autoAdvance: true,
        current: ['0000000000000002', 'v1', 1_795_000_265_422, 1],
        last: undefined,
        sums: [],
      },
    };
    const files = readdirSync(resolve(FIXTURES, 'states'));

    function meaningOf(state: State) {
      const attempt = currentAttempt(state);
      const sums = sumsIn(attempt?.instrument ?? 'v1', currentResponse(state));
      return {
        answers: state.attempts.map(({ answers }) => answers.size),
        place: state.place.value,
        autoAdvance: state.autoAdvance.value,
        current: attempt && [attempt.id, attempt.instrument, attempt.startedAt, attempt.seed],
        last: [...currentResponse(state)].sort(([, a], [, b]) => b.seq - a.seq)[0],
        sums: [...sums.scales.values()].map(({ sum }) => sum),
      };
    }

    it('are all known to this test', () => {
      expect(Object.keys(MEANING).sort()).toEqual(files.sort());
    });

    it.each(files)('keep their meaning: %s', (file) => {
      const decoded = decodeState(read(`states/${file}`));
      expect(decoded.kind === 'ok' && meaningOf(decoded.state)).toEqual(MEANING[file]);
    });

    it.each(files.filter((file) => file.startsWith('v1-')))(
      'are still written that way: %s',
      (file) => {
        const text = read(`states/${file}`);
        const decoded = decodeState(text);
        expect(decoded.kind === 'ok' && encodeState(decoded.state)).toBe(text);
      },
    );
  });

  describe('answer files of researchers', () => {
    /** The meaning of each file: the number of answers, the last one given, and its scores. */
    const MEANING: Readonly<Record<string, unknown>> = {
      // 38 answers, the roles half done; zel-7 was changed last.
      'v1-halfway.json': {
        answers: 38,
        last: ['zel-7', { value: 2, seq: 38, at: 194_200 }],
        sums: [7, 10, 17, 10, 16, 13],
      },
      // All 80 answers.
      'v1-full.json': {
        answers: 80,
        last: ['sit-4-aan-het-roer', { value: 4, seq: 80, at: 405_700 }],
        sums: [20, 17, 15, 17, 12, 15, 38, 36, 34, 26],
      },
    };
    const files = readdirSync(resolve(FIXTURES, 'answers'));

    it('are all known to this test', () => {
      expect(Object.keys(MEANING).sort()).toEqual(files.sort());
    });

    it.each(files)('keep their meaning, and are still written that way: %s', (file) => {
      const text = read(`answers/${file}`);
      const decoded = decodeAnswerFile(text, instruments);
      if (decoded.kind !== 'ok') throw new Error(decoded.kind);
      const { response } = decoded;
      const sums = sumsIn(decoded.instrument.version, response);
      expect({
        answers: response.size,
        last: [...response].at(-1),
        sums: [...sums.scales.values()].map(({ sum }) => sum),
      }).toEqual(MEANING[file]);
      expect(encodeAnswerFile(decoded.instrument.version, response)).toBe(text);
    });
  });
});
