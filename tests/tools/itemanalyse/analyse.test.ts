import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/domain/test/instrument.ts';
import type { AnswerValue, Response } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { instrument, itemNamed, norms } from '../../support/builders/content.ts';
import { answerAll, FULL, KERN, without, withValues } from '../../support/builders/responses.ts';
import { analyse, type Analysis, type ItemSet, type ScaleAnalysis } from './analyse.ts';
import { FEWEST_PEOPLE, marginsYaml, pilotMargins } from './pilotNorms.ts';
import { report } from './report.ts';
import { knownError, knownReliability, simulated, uniforms } from './simulated.ts';
import { normsSchema } from '../../../src/schemas/norms.ts';
import { parse } from 'yaml';

/** Three standard errors of an alpha of four items from this many people (Bonett 2002). */
const PEOPLE = 1_200;
const TOLERANCE = 0.04;

function people(count: number, stages: readonly Stage[], seed = 1): readonly Response[] {
  const uniform = uniforms(seed);
  return Array.from({ length: count }, () => simulated(uniform, stages));
}

const crowd = people(PEOPLE, FULL);
const analysis = analyse(instrument, norms, crowd);

function scaleIn({ scales }: Analysis, name: ScaleId, set: ItemSet): ScaleAnalysis {
  const found = scales.find((one) => one.scale === name && one.set === set);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe('a crowd with a known reliability', () => {
  it.each(analysis.scales.map((one) => [`${one.scale}, ${one.set}`, one] as const))(
    'is measured as it was made: %s',
    (_, { items, n, ...scale }) => {
      const known = knownReliability(items.length);
      expect(n).toBeGreaterThan(0.98 * PEOPLE);
      expect(Math.abs((scale.alpha ?? 0) - known)).toBeLessThan(TOLERANCE);
      expect(Math.abs((scale.omega ?? 0) - known)).toBeLessThan(TOLERANCE);
      expect(scale.omegaAtLimit).toBe(false);
      const [low = 1, high = 0] = scale.alphaInterval ?? [];
      expect(low < (scale.alpha ?? 0) && (scale.alpha ?? 0) < high).toBe(true);
      expect(Math.abs((scale.standardError ?? 0) - knownError(items.length))).toBeLessThan(0.8);
      expect(Math.abs((scale.mean ?? 0) - 50)).toBeLessThan(2);
      for (const item of items) {
        expect(Math.abs((item.mean ?? 0) - 3)).toBeLessThan(0.15);
        expect(item.weak).toBe(false);
      }
    },
  );

  it('has few that the rules of the site call careless', () => {
    expect(analysis.careless.share).toBeLessThan(0.02);
  });
});

describe('a reversed statement', () => {
  it('is turned round before anything is computed', () => {
    const item = scaleIn(analysis, 'zelfbewustzijn', 'kern').items.find(({ reversed }) => reversed);
    expect(item?.id).toBe('zel-4');
    expect(item?.rest).toBeGreaterThan(0.35);
  });

  it('that is read as if it were forward stands out', () => {
    const misread = crowd.map((response) => {
      const value = 6 - (response.get('zel-4')?.value ?? 3);
      return withValues(response, { 'zel-4': value as AnswerValue });
    });
    const scale = scaleIn(analyse(instrument, norms, misread), 'zelfbewustzijn', 'kern');
    const against = scale.items.filter(({ rest }) => (rest ?? 0) < 0);
    expect(against.map(({ id, weak }) => [id, weak])).toEqual([['zel-4', true]]);
    expect(against[0]?.rest).toBeLessThan(-0.35);
    expect(scale.alpha).toBeLessThan(0.5);
  });
});

describe('careless people', () => {
  const hasty = Array.from({ length: 3 }, (_, i) => simulated(uniforms(50 + i), KERN, 700));
  const straight = ([1, 2, 3, 4, 5] as const).map((value) => answerAll(value));
  const mixed = analyse(instrument, norms, [...crowd, ...hasty, ...straight]);

  it('are counted, by sign', () => {
    expect(mixed.n).toBe(PEOPLE + 8);
    expect(mixed.careless.n).toBe(analysis.careless.n + 8);
    expect(mixed.careless.share).toBeCloseTo(mixed.careless.n / mixed.n, 12);
    expect(mixed.careless.signs.fast).toBe((analysis.careless.signs.fast ?? 0) + 3);
    expect(mixed.careless.signs.run).toBe((analysis.careless.signs.run ?? 0) + 5);
  });

  it('do not move what the others say, but for the alpha of everyone', () => {
    const [before, after] = [analysis, mixed].map((one) => scaleIn(one, 'redder', 'kern'));
    expect({ ...after, alphaEveryone: 0 }).toEqual({ ...before, alphaEveryone: 0 });
    expect(after?.alphaEveryone).not.toBe(before?.alphaEveryone);
  });
});

describe('who counts where', () => {
  it('is whoever answered all items of that scale in that set', () => {
    const [one, two, three] = people(3, FULL, 7);
    if (!one || !two || !three) throw new Error('three people, please');
    const few = analyse(instrument, norms, [
      one,
      without(two, 'zel-5'),
      without(three, 'zel-7', 'sit-1-redder-2'),
    ]);
    const counts = (['zelfbewustzijn', 'redder', 'aanklager'] as const).map((scale) => [
      scaleIn(few, scale, 'kern').n,
      scaleIn(few, scale, 'full').n,
    ]);
    expect(itemNamed('zel-5').stage).toBe('bouwstenen');
    expect(counts).toEqual([
      [2, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('is nobody, and then there is no figure and no margin', () => {
    const nobody = analyse(instrument, norms, []);
    expect(nobody.n + nobody.careless.n + nobody.careless.share).toBe(0);
    const kern = scaleIn(nobody, 'zelfbewustzijn', 'kern');
    expect([kern.n, kern.alpha, kern.omega, kern.mean, kern.standardError]).toEqual([
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(pilotMargins(nobody)).toBeNull();
    expect(report(nobody, [], null)).toContain('filled in by nobody');
  });
});

describe('margins from a pilot', () => {
  it('have the format and the row lengths of the norms, and the known errors', () => {
    const margins = pilotMargins(analysis);
    if (margins === null) throw new Error('no margins');
    const read = parse(marginsYaml(margins)) as { margins: unknown };
    expect(normsSchema.shape.margins.parse(read.margins)).toEqual(margins);
    const rows = [...margins.trait, ...margins.role, ...margins.helm];
    expect(rows.map(({ items }) => items)).toEqual([4, 6, 8, 12, 4, 8]);
    for (const { items, points } of rows)
      expect(Math.abs(points - knownError(items))).toBeLessThan(0.4);
  });

  it('have a row for the kern alone when nobody went further', () => {
    const margins = pilotMargins(analyse(instrument, norms, people(FEWEST_PEOPLE + 5, KERN)));
    expect(margins?.trait.map(({ items }) => items)).toEqual([4]);
  });

  it('are not computed from a handful of people', () => {
    const few = analyse(instrument, norms, people(FEWEST_PEOPLE - 1, KERN));
    expect(pilotMargins(few)).toBeNull();
    expect(report(few, [], null)).toMatch(/at least 50 people/);
  });
});

describe('the report', () => {
  it('names the signs of carelessness', () => {
    const text = report(analyse(instrument, norms, [answerAll(3)]), [], null);
    expect(text).toContain('1 of 1, 100.0% (long run: 1)');
  });

  it('names what was skipped, what is weak and what to copy', () => {
    const text = report(
      analysis,
      [{ file: 'foto.png', why: 'is no .json file' }],
      pilotMargins(analysis),
    );
    expect(text).toContain(`Item analysis of ${PEOPLE} answer files, version v1`);
    expect(text).toContain('Left out: 1\n  foto.png is no .json file');
    expect(text).toMatch(/^zelfbewustzijn +1\d{3} +4 +0\.7\d +0\.\d\d to 0\.\d\d /m);
    expect(text).toMatch(/^zel-4 +reversed +[23]\.\d\d +1\.\d\d +0\.\d\d$/m);
    expect(text).toContain('margins:\n  trait:\n    - { items: 4, points: 11.');
    expect(text).not.toMatch(/NaN|undefined|null/);
    expect(text).not.toContain('Let op');
  });
});
