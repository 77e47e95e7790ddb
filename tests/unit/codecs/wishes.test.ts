import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wishesIn } from '../../../src/codecs/links/wishes.ts';

const NONE = { accent: null, scheme: null, secret: null };

describe('what the page around a frame asks of it', () => {
  it('is a colour, a theme, and the secret of WordPress', () => {
    expect(wishesIn('#kleur=a1003C&thema=donker')).toEqual({
      ...NONE,
      accent: 'a1003C',
      scheme: 'dark',
    });
    expect(wishesIn('#thema=licht').scheme).toBe('light');
    expect(wishesIn('#?secret=aB3xY')).toEqual({ ...NONE, secret: 'aB3xY' });
  });

  it.each([
    '',
    '#',
    '#?',
    '#inhoud',
    '#kleur=rood',
    '#kleur=12345',
    '#kleur=1234567',
    '#kleur=12345;',
    '#thema=__proto__',
    '#thema=constructor',
    '#?secret=a b',
    '#?secret=%3Cscript%3E',
    '#0HV6bFcqS2YCq1MmHPtRPy4SV',
  ])("is nothing in '%s'", (fragment) => {
    expect(wishesIn(fragment)).toEqual(NONE);
  });

  it('never throws', () => {
    const any = fc.property(fc.string({ unit: 'binary' }), (fragment) => {
      const { accent, secret } = wishesIn(fragment);
      expect(accent ?? '000000').toMatch(/^[\da-f]{6}$/i);
      expect(secret ?? 'a').toMatch(/^[\da-z]+$/i);
    });
    fc.assert(any);
  });
});
