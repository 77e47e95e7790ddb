import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accentTokens,
  contrast,
  ENOUGH,
  readable,
  rgbOf,
  SCHEMES,
} from '../../../../src/islands/embed/accent.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../../../src/styles/tokens.css'), 'utf8');
const part = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(part, part, part);

/** A token in the light and the dark, as six digits. */
function tokenOf(name: string): readonly string[] {
  const [, light = '', dark = ''] =
    new RegExp(String.raw`--${name}: light-dark\(#(\w+), #(\w+)\)`).exec(tokens) ?? [];
  return [light, dark].map((hex) => (hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex));
}

describe('the accent of a blog', () => {
  it.each(['light', 'dark'] as const)(
    'can be read on every ground in the %s, whatever was asked, and so can what stands on its wash',
    (scheme) => {
      const { grounds, soft } = SCHEMES[scheme];
      const any = fc.property(colour, (asked) => {
        const { accent, wash } = readable(asked, scheme);
        for (const ground of [...grounds.map(rgbOf), wash])
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(ENOUGH);
        expect(contrast(rgbOf(soft), wash)).toBeGreaterThanOrEqual(ENOUGH);
      });
      fc.assert(any);
    },
  );

  it('stays what it is when it can be read already', () => {
    expect(readable(rgbOf('0b4f6c'), 'light').accent).toEqual(rgbOf('0b4f6c'));
    expect(readable(rgbOf('7cc4e0'), 'dark').accent).toEqual(rgbOf('7cc4e0'));
  });

  it('is weighed against the grounds of the site itself', () => {
    for (const [at, scheme] of (['light', 'dark'] as const).entries()) {
      const { grounds, soft } = SCHEMES[scheme];
      expect([tokenOf('paper')[at], tokenOf('sheet')[at]]).toEqual(grounds);
      expect(tokenOf('soft')[at]).toBe(soft);
    }
  });

  it('changes three tokens, each for light and dark', () => {
    const changed = accentTokens(rgbOf('ff0000'));
    expect(Object.keys(changed)).toEqual(['--helm', '--wash', '--band']);
    for (const value of Object.values(changed))
      expect(value).toMatch(/^light-dark\(rgb\([\d ]+ \/ [\d.]+\), rgb\([\d ]+ \/ [\d.]+\)\)$/);
  });

  it('knows black on white', () => {
    expect(contrast(rgbOf('000000'), rgbOf('ffffff'))).toBeCloseTo(21);
  });
});
