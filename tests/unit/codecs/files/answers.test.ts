import { describe, expect, it } from 'vitest';
import {
  decodeAnswerFile,
  encodeAnswerFile,
  LONGEST_PAUSE,
} from '../../../../src/codecs/files/answers.ts';
import { carelessSigns } from '../../../../src/domain/score/carelessness.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { arbPacedResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { answersTo } from '../../../support/builders/responses.ts';

/** The answers in the text; a refusal is an error. */
function read(text: string): Response {
  const decoded = decodeAnswerFile(text, [instrument]);
  if (decoded.kind !== 'ok') throw new Error(decoded.kind);
  expect(decoded.instrument).toBe(instrument);
  return decoded.response;
}

const written = (response: Response) => encodeAnswerFile('v1', response);
const TWO = answersTo([
  ['pro-3', 4],
  ['red-4', 2],
]);

/** The text of TWO with one thing replaced. */
function changed(from: string, to: string): string {
  const text = written(TWO);
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('an answer file', () => {
  it('has the published layout, one answer per line', () => {
    expect(written(TWO)).toBe(
      '{"file":"aan-het-roer-antwoorden","version":1,"instrument":"v1","answers":[\n' +
        '{"item":"pro-3","answer":4,"ms":0},\n' +
        '{"item":"red-4","answer":2,"ms":5000}\n' +
        ']}\n',
    );
    expect(read(written(new Map()))).toEqual(new Map());
  });

  it('gives the same answers, scores and signs of haste as on the device', () => {
    fc.assert(
      fc.property(arbPacedResponse, (response) => {
        const again = read(written(response));
        const values = (answers: Response) => new Map([...answers].map(([id, a]) => [id, a.value]));
        expect(values(again)).toEqual(values(response));
        expect(sumScales(instrument, norms, again)).toEqual(sumScales(instrument, norms, response));
        expect(carelessSigns(instrument, norms, again)).toEqual(
          carelessSigns(instrument, norms, response),
        );
      }),
    );
  });

  it('is written back unchanged, to the byte', () => {
    fc.assert(
      fc.property(arbPacedResponse, (response) => {
        const text = written(response);
        expect(written(read(text))).toBe(text);
      }),
    );
  });

  it('keeps the order of answering, also for a changed answer', () => {
    const changedLast = new Map([
      ['red-4', { value: 2, seq: 3, at: 9_000 }],
      ['pro-3', { value: 4, seq: 2, at: 5_000 }],
    ] as const);
    expect([...read(written(changedLast)).keys()]).toEqual(['pro-3', 'red-4']);
  });

  it('holds nothing but items, answers and times', () => {
    const text = written(answersTo([['pro-3', 4]]));
    const file = JSON.parse(text) as { answers: object[] };
    expect(Object.keys(file)).toEqual(['file', 'version', 'instrument', 'answers']);
    expect(file.answers.map(Object.keys)).toEqual([['item', 'answer', 'ms']]);
  });

  it('hides a long absence and a clock that was set back', () => {
    const at = (times: readonly number[]) =>
      new Map(
        times.map((time, i) => [`aut-${i + 1}`, { value: 3, seq: i + 1, at: time }] as const),
      );
    const pauses = [...read(written(at([40, 3_040, 90_000_000, 5_000]))).values()];
    expect(pauses.map((answer) => answer.at)).toEqual([
      0,
      3_000,
      3_000 + LONGEST_PAUSE,
      3_000 + LONGEST_PAUSE,
    ]);
  });

  it('can be read after an editor saved it again', () => {
    expect(read(`\uFEFF${written(TWO).replaceAll('\n', '\r\n')}`)).toEqual(TWO);
    expect(read(JSON.stringify(JSON.parse(written(TWO)), null, 4))).toEqual(TWO);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['another version of the file', '"version":1', '"version":2'],
    ['an instrument that is not known here', '"v1"', '"v2"'],
    ['an instrument of two digits', '"v1"', '"v12"'],
    ['the last instrument there can be', '"v1"', '"v999"'],
  ])('is newer: %s', (_, from, to) => {
    expect(decodeAnswerFile(changed(from, to), [instrument])).toEqual({ kind: 'newer' });
  });

  it.each([
    ['another kind of file', 'aan-het-roer-antwoorden', 'antwoorden'],
    ['no version', '"version":1,', ''],
    ['a version that is no number', '"version":1', '"version":"1"'],
    ['a version before the first', '"version":1', '"version":0'],
    ['no instrument', '"instrument":"v1",', ''],
    ['an instrument that is no version', '"v1"', '"v0"'],
    ['an instrument of four digits', '"v1"', '"v1000"'],
    ['an instrument with something before it', '"v1"', '"xv1"'],
    ['an instrument with something after it', '"v1"', '"v1x"'],
    ['an instrument that is a list', '"v1"', '["v1"]'],
    ['a byte order mark where none belongs', '"version"', '\uFEFF"version"'],
    ['an unknown item', 'red-4', 'red-99'],
    ['an item that is no text', '"red-4"', '["red-4"]'],
    ['the same item twice', 'red-4', 'pro-3'],
    ['an answer off the scale', '"answer":2', '"answer":6'],
    ['an answer between two', '"answer":2', '"answer":2.5'],
    ['an answer as text', '"answer":2', '"answer":"2"'],
    ['a negative time', '5000', '-100'],
    ['a time finer than ours', '5000', '5001'],
    ['a longer time than ours', '5000', String(LONGEST_PAUSE + 100)],
    ['no time', ',"ms":5000', ''],
    ['an answer that is a list', '{"item":"red-4","answer":2,"ms":5000}', '["red-4",2,5000]'],
    ['answers by name', '[\n', '{"pro-3":'],
  ])('is damaged: %s', (_, from, to) => {
    expect(decodeAnswerFile(changed(from, to), [instrument])).toEqual({ kind: 'damaged' });
  });

  it('is damaged: answers that are not a list', () => {
    const text = JSON.stringify({ ...JSON.parse(written(TWO)), answers: { length: 0 } });
    expect(decodeAnswerFile(text, [instrument])).toEqual({ kind: 'damaged' });
  });
});
