import { describe, expect, it } from 'vitest';
import type { AnswerValue, Response } from '../../../src/domain/test/response.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { instrument, itemsIn, norms } from '../../support/builders/content.ts';
import { answersTo, FULL, KERN, rawFor, without } from '../../support/builders/responses.ts';
import { analyse } from './analyse.ts';
import { report } from './report.ts';
import { simulated, uniforms } from './simulated.ts';
import { analyseWithin } from './within.ts';

const PEOPLE = 1_500;
/** Points: the chance on each scale is from Beta(3, 3), whose variance is 1 / 28. */
const KNOWN = 100 / Math.sqrt(28);

function crowd(seed: number): readonly Response[] {
  const uniform = uniforms(seed);
  return Array.from({ length: PEOPLE }, () => simulated(uniform, FULL));
}

/** Statements answered alike on all scales, apart from luck. */
function levelPerson(uniform: () => number): Response {
  const p = uniform();
  const all = itemsIn(FULL).map(({ id, keying }) => {
    const hits = Array.from({ length: 4 }, uniform).filter((drawn) => drawn < p).length;
    return [id, rawFor((1 + hits) as AnswerValue, keying)] as const;
  });
  return answersTo(all);
}

/** The same people, who say of one bouwsteen that they do all of it a step more often. */
function easier(responses: readonly Response[]): readonly Response[] {
  const easy = new Map(
    itemsIn(FULL).flatMap(({ id, scale, keying }) =>
      scale === TRAITS[2] ? [[id, keying === 'forward' ? 1 : -1] as const] : [],
    ),
  );
  return responses.map(
    (response) =>
      new Map(
        [...response].map(([id, answer]) => {
          const value = Math.min(5, Math.max(1, answer.value + (easy.get(id) ?? 0)));
          return [id, { ...answer, value: value as AnswerValue }];
        }),
      ),
  );
}

/** The same people, with other raw answers. */
function shifted(people: readonly Response[], to: (value: number) => number): readonly Response[] {
  return people.map(
    (response) =>
      new Map(
        [...response].map(([id, answer]) => {
          return [id, { ...answer, value: to(answer.value) as AnswerValue }];
        }),
      ),
  );
}

describe('the own spread', () => {
  it.each(['kern', 'full'] as const)('is what people were made with, without error: %s', (set) => {
    const { n, ownSpread, error } = analyseWithin(instrument, crowd(5), set);
    expect(n).toBe(PEOPLE);
    expect(Math.abs((ownSpread ?? 0) - KNOWN)).toBeLessThan(4 * (error ?? 0));
    expect(error).toBeLessThan(0.5);
  });

  it('is next to nothing for people who are the same on all six', () => {
    const uniform = uniforms(8);
    const people = Array.from({ length: PEOPLE }, () => levelPerson(uniform));
    expect(analyseWithin(instrument, people, 'full').ownSpread).toBeLessThan(3);
  });

  it.each(['kern', 'full'] as const)('is not moved by yes-saying: %s', (set) => {
    const people = shifted(crowd(5), (value) => Math.min(4, Math.max(2, value)));
    const agreeing = shifted(people, (value) => value + 1);
    const spread = (of: readonly Response[]) => analyseWithin(instrument, of, set).ownSpread;
    expect(spread(agreeing)).toBeCloseTo(spread(people) ?? 0, 9);
  });

  it('counts those alone who answered all six', () => {
    const [whole, other] = crowd(6);
    if (whole === undefined || other === undefined) throw new Error('two people, please');
    const first = itemsIn(KERN).find(({ scale }) => scale === TRAITS[0])?.id ?? '';
    expect(analyseWithin(instrument, [whole, without(other, first)], 'kern').n).toBe(1);
    expect(analyseWithin(instrument, [], 'kern')).toEqual({
      set: 'kern',
      n: 0,
      ownSpread: null,
      error: null,
      means: null,
      meansSd: null,
      meansApart: false,
    });
  });
});

describe('the six means', () => {
  it('are alike for statements that are equally hard, and no warning is given', () => {
    const { means, meansSd, meansApart } = analyseWithin(instrument, crowd(5), 'full');
    for (const trait of TRAITS) expect(Math.abs((means?.[trait] ?? 0) - 50)).toBeLessThan(2);
    expect(meansSd).toBeLessThan(2);
    expect(meansApart).toBe(false);
  });

  it('warn when one bouwsteen is much easier than the others', () => {
    const people = easier(crowd(5));
    const { means, meansApart } = analyseWithin(instrument, people, 'full');
    expect(means?.[TRAITS[2]]).toBeGreaterThan(60);
    expect(meansApart).toBe(true);
    const text = (of: readonly Response[]) =>
      report(analyse(instrument, norms, of.slice(0, 100)), [], null);
    expect(text(people)).toContain('WARNING: the six means differ');
    const even = text(crowd(5));
    expect(even).not.toContain('WARNING');
    expect(even).toContain('ownSpread of the norms');
  });
});
