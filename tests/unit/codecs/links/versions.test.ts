import { describe, expect, it } from 'vitest';
import { decodeAnswerFile, encodeAnswerFile } from '../../../../src/codecs/files/answers.ts';
import { encodeAnswers } from '../../../../src/codecs/links/answers.ts';
import { encodeScores } from '../../../../src/codecs/links/scores.ts';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import { measuredIn } from '../../../../src/codecs/links/shared.ts';
import type { Measure, Measures } from '../../../../src/domain/score/measure.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { measure, measures } from '../../../support/builders/content.ts';
import { answersOf, bothVersions, second } from '../../../support/builders/secondVersion.ts';

const instrumentsOf = (known: Measures) => known.map(({ instrument }) => instrument);

function sumsOf(of: Measure) {
  return sumScales(of.instrument, of.norms, answersOf(of));
}

describe.each([
  ['v1', measure],
  ['v2', second],
] as const)('a result of %s, on a page that knows both versions', (version, of) => {
  // Written in each test, so that an error fails there.
  it.each([
    ['scores', () => encodeScores(sumsOf(of), true)],
    ['answers', () => encodeAnswers(of.instrument, answersOf(of), false)],
  ])('is read from a link with its %s, and scored by its own version', (kind, write) => {
    const shared = decodeShared(write(), instrumentsOf(bothVersions));
    if (!('name' in shared)) throw new Error(shared.kind);
    expect(shared.kind).toBe(kind);
    expect(measuredIn(shared, bothVersions)).toEqual({ measure: of, sums: sumsOf(of) });
    expect(measuredIn(shared, bothVersions)?.measure.instrument.version).toBe(version);
  });

  it('is read from an answer file by its own version', () => {
    const text = encodeAnswerFile(version, answersOf(of));
    const decoded = decodeAnswerFile(text, instrumentsOf(bothVersions));
    expect(decoded.kind === 'ok' && decoded.instrument).toBe(of.instrument);
    expect(encodeAnswerFile(version, decoded.kind === 'ok' ? decoded.response : new Map())).toBe(
      text,
    );
  });
});

describe('a result of a version that a page does not know', () => {
  it.each([
    ['scores', encodeScores(sumsOf(second), false)],
    ['answers', encodeAnswers(second.instrument, answersOf(second), false)],
  ])('in a link with %s is newer, and nothing is shown of it', (_, code) => {
    expect(decodeShared(code, instrumentsOf(measures))).toEqual({ kind: 'newer' });
  });

  it('in a file is newer', () => {
    const text = encodeAnswerFile('v2', answersOf(second));
    expect(decodeAnswerFile(text, instrumentsOf(measures))).toEqual({ kind: 'newer' });
  });

  it('is not scored when its norms are missing', () => {
    const shared = decodeShared(encodeScores(sumsOf(second), false), [second.instrument]);
    if (!('name' in shared)) throw new Error(shared.kind);
    expect(measuredIn(shared, measures)).toBeNull();
  });
});
