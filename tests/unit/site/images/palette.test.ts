import { describe, expect, it } from 'vitest';
import { paletteOf, sitePalette } from '../../../../src/site/images/palette.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';

describe('the colours of pictures', () => {
  it('are the light ones of the site', () => {
    const { paper, accent } = sitePalette();
    expect(paper).toBe('#fbf8f2');
    expect(new Set(TRAITS.map(accent)).size).toBe(TRAITS.length);
    for (const trait of TRAITS) expect(accent(trait)).toMatch(/^#[\da-f]{6}$/);
  });

  it('cannot be missing without an error', () => {
    expect(() => paletteOf(':root { --paper: #fff; }')).toThrow('no light colour for --paper:');
  });
});
