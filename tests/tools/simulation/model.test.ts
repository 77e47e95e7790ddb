import { describe, expect, it } from 'vitest';
import { SCALES } from '../../../src/domain/test/scales.ts';
import { instrument } from './content.ts';
import { expectedSteps } from './expected.ts';
import type { Setting } from './groups.ts';
import { drawGroup } from './groups.ts';
import { drawItems } from './items.ts';
import { BASE, PACES } from './parameters.ts';
import { randomStream } from './random.ts';
import { answerBank, drawPerson, honestAnswer } from './respondents.ts';
import { correlation, limitAbove, meanOf, valueOf } from './statistics.ts';

const HONEST: Setting = { assumptions: BASE, manner: 'honest', pace: 'calm', retest: true };
const COUNT = 4_000;

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

describe('random numbers', () => {
  it('are the same for the same seed, stream and purpose only', () => {
    const first = (...at: readonly [number, number, number]) => randomStream(...at).uniform();
    expect(first(1, 2, 3)).toBe(first(1, 2, 3));
    expect(new Set([first(1, 2, 3), first(2, 2, 3), first(1, 3, 3), first(1, 2, 4)]).size).toBe(4);
  });

  it('are normal with mean 0 and SD 1 when asked', () => {
    const random = randomStream(1, 0, 0);
    const values = Array.from({ length: COUNT }, random.normal);
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(mean(values.map((value) => value ** 2))).toBeCloseTo(1, 1);
  });
});

describe('answers', () => {
  const bank = drawItems(instrument, BASE, randomStream(2, 0, 0));
  const person = { ...drawPerson(BASE, randomStream(2, 0, 1)), acquiescence: 0 };
  const answers = (acquiescence: number) => {
    const random = randomStream(2, 0, 2);
    const model = honestAnswer({ ...person, acquiescence }, random);
    return bank.slice(0, 12).map((item) => Array.from({ length: COUNT }, () => model(item)));
  };

  it('are on average what the model expects, forward and reversed', () => {
    answers(0).forEach((values, i) => {
      const modelItem = bank[i];
      if (modelItem === undefined) throw new Error('no item');
      const raw = mean(values) - 1;
      const keyed = modelItem.direction === 1 ? raw : 4 - raw;
      expect(keyed).toBeCloseTo(expectedSteps(modelItem, person), 1);
    });
  });

  it('all rise with yes-saying, whatever the keying', () => {
    const [plain, yes] = [answers(0), answers(1)];
    plain.forEach((values, i) => expect(mean(yes[i] ?? [])).toBeGreaterThan(mean(values)));
  });

  it('are given to the whole bank, the kern first, with time going on', () => {
    const [random, times] = [randomStream(2, 1, 0), randomStream(2, 1, 1)];
    const response = answerBank(bank, honestAnswer(person, random), PACES.calm, times);
    const stages = [...response.keys()].map(
      (id) => bank.find(({ item }) => item.id === id)?.item.stage,
    );
    expect(response.size).toBe(80);
    expect(stages.slice(0, 52).every((stage) => stage === 'kern')).toBe(true);
    const moments = [...response.values()].map(({ at }) => at);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  });
});

describe('a group', () => {
  it('is the same again for the same seed, and shares its people with every variation', () => {
    const one = drawGroup(instrument, HONEST, 7, 0);
    expect(drawGroup(instrument, HONEST, 7, 0)).toEqual(one);
    const other = { ...HONEST, assumptions: { ...BASE, slopeMean: 2 } };
    const people = ({ respondents }: typeof one) => respondents.map(({ person }) => person);
    expect(people(drawGroup(instrument, other, 7, 0))).toEqual(people(one));
  });

  it('differs at a retest in answers, not in people', () => {
    const { respondents } = drawGroup(instrument, HONEST, 7, 1);
    expect(respondents.every(({ response, again }) => again?.size === response.size)).toBe(true);
    expect(respondents.some(({ response, again }) => again !== response)).toBe(true);
  });

  it('knows the truth about every scale', () => {
    const { respondents } = drawGroup(instrument, HONEST, 7, 2);
    for (const { person } of respondents) expect([...person.theta.keys()]).toEqual(SCALES);
  });
});

describe('statistics', () => {
  it('leave out what does not apply', () => {
    expect(valueOf(meanOf([1, 2, 3, 4], (n) => (n > 2 ? n === 4 : null)))).toBe(0.5);
    expect(valueOf(meanOf<number>([], (n) => n))).toBeNull();
  });

  it('correlate', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3, 4], [1, -1, -1, 1])).toBeCloseTo(0, 12);
  });

  it('find the smallest limit that few lie above', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(limitAbove(values, 0.2, 1)).toBe(8);
    expect(limitAbove([1.234], 0, 0.01)).toBe(1.24);
  });
});
