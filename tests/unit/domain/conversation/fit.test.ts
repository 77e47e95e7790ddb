import { describe, expect, it } from 'vitest';
import { linesOver } from '../../../../src/domain/conversation/fit.ts';
import { LINE_IDS, LINE_LIMIT } from '../../../../src/domain/conversation/lines.ts';
import { fc } from '../../../support/builders/property.ts';

const all = (text: string) => () => text;

describe('one sheet of paper', () => {
  it('has room for nothing, and for seven lines of some sentences, with the scores', () => {
    expect(linesOver(all(''), true)).toBe(0);
    expect(
      linesOver(all('Ik begin eerder als ik weet wat de eerste stap is. '.repeat(5)), true),
    ).toBe(0);
  });

  it('has none for seven full boxes, or for many short lines, or wide letters', () => {
    expect(linesOver(all('a '.repeat(LINE_LIMIT / 2)), false)).toBeGreaterThan(0);
    expect(linesOver(all('a\n'.repeat(20)), false)).toBeGreaterThan(0);
    const wide = linesOver(all('W'.repeat(400)), false);
    expect(wide).toBeGreaterThan(linesOver(all('i'.repeat(400)), false));
  });

  it('never gets room by more text', () => {
    const arbText = fc.string({ maxLength: LINE_LIMIT });
    fc.assert(
      fc.property(fc.array(arbText, { minLength: 7, maxLength: 7 }), arbText, (texts, more) => {
        const over = (list: readonly string[]) =>
          linesOver((id) => `x${list[LINE_IDS.indexOf(id)] ?? ''}`, false);
        expect(over(texts.map((text) => `${text}${more}`))).toBeGreaterThanOrEqual(over(texts) - 0);
      }),
    );
  });
});
