import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../../src/domain/panel/agreement.ts';

const BOUNDS = {
  usual: 17,
  rows: [
    { people: 3, gap: 2, close: 5 },
    { people: 5, gap: 2, close: 8 },
  ],
} as const;

function level(deviation: number, people: number) {
  return agreementOf({ median: 50, low: 0, high: 100, deviation }, people, BOUNDS);
}

describe('how far colleagues agree', () => {
  it('is close below the bound for their number', () => {
    expect(level(4.9, 3)).toBe('close');
    expect(level(5, 3)).toBe('mixed');
    expect(level(7.9, 4)).toBe('mixed');
    expect(level(7.9, 5)).toBe('close');
  });

  it('is apart above five sixths of an answer', () => {
    expect(level(20.8, 3)).toBe('mixed');
    expect(level(20.9, 3)).toBe('apart');
    expect(level(20.9, 9)).toBe('apart');
  });
});
