import { describe, expect, it } from 'vitest';
import { numberFormatsOf } from '../../../../src/i18n/numbers.ts';
import { simulationRows } from '../../../../src/i18n/say/method.ts';

const formats = numberFormatsOf('nl');
const { decimal, percent } = formats;
const row = (figure: string, as: 'percent' | 'decimal') => ({ figure, as, text: figure });

describe('a number on the method page', () => {
  it.each([
    [12, '12'],
    [12.5, '12,5'],
    [18.75, '18,75'],
    [25 / 6, '4,17'],
  ])('%d reads %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it('is a share in whole percent', () => {
    expect(percent(0.884)).toMatch(/^88\s?%$/);
  });
});

describe('the rows of the simulation', () => {
  const simulation = { reliabilityKern: 0.5, reliabilityFull: 0.25, roleRightFull: 0.9 };

  it('have both figures, each as it should read', () => {
    const both = { ...simulation, roleRightKern: 0.884 };
    const rows = [row('reliability', 'decimal'), row('roleRight', 'percent')];
    expect(simulationRows(rows, formats, { simulation: both })).toEqual([
      { text: 'reliability', kern: '0,5', full: '0,25' },
      { text: 'roleRight', kern: percent(0.884), full: percent(0.9) },
    ]);
  });

  it('are never made without a figure', () => {
    const rows = [row('roleRight', 'percent')];
    expect(() => simulationRows(rows, formats, { simulation })).toThrow('roleRightKern');
    expect(() => simulationRows(rows, formats, {})).toThrow('roleRightKern');
  });
});
