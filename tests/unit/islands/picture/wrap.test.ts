import { describe, expect, it } from 'vitest';
import type { Font, Measure } from '../../../../src/islands/picture/operations.ts';
import { fitted, shortened, wrapped } from '../../../../src/islands/picture/wrap.ts';
import { fc } from '../../../support/builders/property.ts';

const font: Font = { family: 'sans', size: 10, weight: 400 };
/** Every character is ten pixels wide. */
const measure: Measure = (text) => 10 * [...text].length;

const arbText = fc
  .array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

describe('a text over lines', () => {
  it('breaks between words, as late as it can', () => {
    expect(wrapped('een lange zin hier', font, 100, measure)).toEqual(['een lange', 'zin hier']);
  });

  it('does not break a word that is wider than the line', () => {
    expect(wrapped('de verantwoordelijkheid zelf', font, 100, measure)).toEqual([
      'de',
      'verantwoordelijkheid',
      'zelf',
    ]);
  });

  it('keeps every word, and no line has room for one more', () => {
    fc.assert(
      fc.property(arbText, fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrapped(text, font, width, measure);
        expect(lines.join(' ')).toBe(text);
        lines.forEach((line, i) => {
          if (line.includes(' ')) expect(measure(line, font)).toBeLessThanOrEqual(width);
          const [next] = (lines[i + 1] ?? '').split(' ');
          if (next) expect(measure(`${line} ${next}`, font)).toBeGreaterThan(width);
        });
      }),
    );
  });
});

describe('a text on one line', () => {
  it('stays as it is when it fits', () => {
    expect(shortened('Noor', font, 40, measure)).toBe('Noor');
  });

  it('loses its end when it does not', () => {
    expect(shortened('Jan van den Berg', font, 90, measure)).toBe('Jan van…');
  });

  it('is never cut within a character', () => {
    expect(shortened('🙂🙂🙂🙂', font, 30, measure)).toBe('🙂🙂…');
  });

  it('always fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 10, max: 90 }),
        (text, width) => {
          expect(measure(shortened(text, font, width, measure), font)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('letters that fit', () => {
  const growing: Measure = (text, { size }) => size * [...text].length;

  it('keep their size when every word fits', () => {
    expect(fitted('continu leren', font, 70, growing)).toBe(font);
  });

  it('shrink as much as the longest word needs', () => {
    expect(fitted('een verantwoordelijkheid', font, 100, growing)).toEqual({ ...font, size: 5 });
  });
});
