import { describe, expect, it } from 'vitest';
import { decodeAnswers, encodeAnswers } from '../../../../src/codecs/links/answers.ts';
import { decodeScores } from '../../../../src/codecs/links/scores.ts';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import { measuredIn } from '../../../../src/codecs/links/shared.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { arbPacedResponse, arbResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, items, measure, measures, norms } from '../../../support/builders/content.ts';
import { forged } from '../../../support/builders/forge.ts';
import { fc } from '../../../support/builders/property.ts';
import { answerAll, answersTo, answerWithCare, FULL } from '../../../support/builders/responses.ts';

function sumsOf(response: Response) {
  return sumScales(instrument, norms, response);
}
function encode(response: Response): string {
  return encodeAnswers(instrument, response, sumsOf(response).withheld);
}
function decode(code: string) {
  return decodeAnswers(code, [instrument]);
}
function valuesIn(response: Response) {
  return items.map(({ id }) => response.get(id)?.value ?? null);
}
/** The packed answers of a person who skipped everything. */
const NONE = Array.from({ length: 27 }, () => 0);

describe('an answers link', () => {
  it('holds every answer, and which were skipped', () => {
    fc.assert(
      fc.property(arbResponse, fc.boolean(), (response, withheld) => {
        const decoded = decode(encodeAnswers(instrument, response, withheld));
        if (decoded.kind !== 'ok') throw new Error(decoded.kind);
        expect(valuesIn(decoded.response)).toEqual(valuesIn(response));
        expect([...decoded.response.keys()]).toHaveLength(response.size);
        expect(decoded.withheld).toBe(withheld);
      }),
    );
  });

  it.each([
    ['in order of asking', arbResponse],
    ['in any order and at any pace', arbPacedResponse],
  ])('shows the same profile as the result it was made from, answered %s', (_, arb) => {
    let withheld = 0;
    fc.assert(
      fc.property(arb, (response) => {
        const sums = sumsOf(response);
        withheld += Number(sums.withheld);
        const shared = decodeShared(encode(response), [instrument]);
        if (shared.kind !== 'answers') throw new Error(shared.kind);
        const measured = measuredIn(shared, measures);
        expect(measured).toEqual({ measure, sums });
        expect(measured && profileOf(norms, measured.sums)).toEqual(profileOf(norms, sums));
      }),
      { numRuns: 500 },
    );
    expect(withheld).toBeGreaterThan(50);
  });

  it('gives the same on a device that takes the answers over', () => {
    fc.assert(
      fc.property(arbPacedResponse, (response) => {
        const decoded = decode(encode(response));
        expect(decoded.kind === 'ok' && sumsOf(decoded.response)).toEqual(sumsOf(response));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the haste of a person who answered in haste, and adds none', () => {
    const calm = decode(encode(answerWithCare(FULL)));
    const hasty = decode(encode(answerWithCare(FULL, 100)));
    expect([calm, hasty].map((one) => one.kind === 'ok' && one.withheld)).toEqual([false, true]);
  });

  it('is 48 letters and digits, for any number of answers', () => {
    fc.assert(fc.property(arbResponse, (response) => /^[A-Za-z\d]{48}$/.test(encode(response))));
    expect(encode(new Map())).toMatch(/^[A-Za-z\d]{48}$/);
    expect(encode(answerAll(5, FULL))).toMatch(/^[A-Za-z\d]{48}$/);
  });

  it('has the documented layout: kind, version, instrument, flags, answers, CRC-32', () => {
    const [one, two, three, four] = items.map(({ id }) => id);
    const last = items.at(-1)?.id ?? '';
    const response = answersTo([
      [one ?? '', 5],
      [two ?? '', 1],
      [three ?? '', 3],
      [four ?? '', 2],
      [last, 4],
    ]);
    const packed = [5 * 36 + 1 * 6 + 3, 2 * 36, ...NONE.slice(3), 4 * 6];
    expect(items).toHaveLength(80);
    expect(encodeAnswers(instrument, response, false)).toBe(forged(0x41, 1, 1, 0, ...packed));
    expect(encodeAnswers(instrument, response, true)).toBe(forged(0x41, 1, 1, 1, ...packed));
  });

  it('is a newer link to a site that only knows scores links', () => {
    expect(decodeScores(encode(answerWithCare(FULL)), [instrument])).toEqual({ kind: 'newer' });
  });
});

describe('an answers link of another version', () => {
  it('is newer when its layout or its instrument is not known here', () => {
    expect(decode(forged(0x41, 2, 1, 0, ...NONE))).toEqual({ kind: 'newer' });
    expect(decode(forged(0x41, 1, 2, 0, ...NONE))).toEqual({ kind: 'newer' });
  });

  it('is read with the instrument that it names', () => {
    const second = { ...instrument, version: 'v2' };
    const decoded = decodeAnswers(encodeAnswers(second, answerWithCare(FULL), false), [
      instrument,
      second,
    ]);
    expect(decoded.kind === 'ok' && decoded.instrument).toBe(second);
  });
});

describe('a forged answers link with a correct checksum', () => {
  it.each([
    ['another kind', [0x42, 1, 1, 0, ...NONE]],
    ['version nought', [0x41, 0, 1, 0, ...NONE]],
    ['instrument nought', [0x41, 1, 0, 0, ...NONE]],
    ['an unknown flag', [0x41, 1, 1, 2, ...NONE]],
    ['one byte too few', [0x41, 1, 1, 0, ...NONE.slice(1)]],
    ['one byte too many', [0x41, 1, 1, 0, ...NONE, 0]],
    ['a byte that is no three answers', [0x41, 1, 1, 0, 216, ...NONE.slice(1)]],
    ['an answer to an item that is not there', [0x41, 1, 1, 0, ...NONE.slice(1), 1]],
    ['nothing but its kind', [0x41]],
  ])('is refused with %s', (_, body) => {
    expect(decode(forged(...body))).toEqual({ kind: 'damaged' });
  });

  it('is accepted at the limits of possible answers', () => {
    expect(decode(forged(0x41, 1, 1, 1, ...NONE)).kind).toBe('ok');
    expect(decode(forged(0x41, 1, 1, 0, ...NONE.slice(1).fill(215), 5 * 36 + 5 * 6)).kind).toBe(
      'ok',
    );
  });
});
