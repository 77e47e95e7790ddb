import { describe, expect, it } from 'vitest';
import { markStrokes } from '../../../../src/figures/helm.ts';
import { svgElement } from '../../../../src/figures/svg.ts';
import { helmSvg, iconSvg, markSvg } from '../../../../src/site/images/helm.ts';
import { sitePalette } from '../../../../src/site/images/palette.ts';

const palette = sitePalette();
const paths = markStrokes().flatMap((stroke) => svgElement(stroke).attributes['d'] ?? []);

describe('the helm in files', () => {
  it('is the mark of every page, in the icon and in pictures', () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect(iconSvg(palette)).toContain(`d="${path}"`);
      expect(markSvg({ x: 0, y: 0 }, 48, palette)).toContain(`d="${path}"`);
    }
  });

  it('carries its own colours: a file has no style sheet', () => {
    const icon = iconSvg(palette);
    expect(icon).toContain(palette.helm);
    expect(icon).toContain(palette.paper);
    expect(icon).not.toMatch(/class=|<style/);
  });

  it('has coloured handles for strong sides, and bare ones for the others', () => {
    const helm = helmSvg(['proactiviteit'], { x: 0, y: 0, radius: 100 }, palette);
    expect(helm.split(`fill="${palette.accent('proactiviteit')}"`)).toHaveLength(2);
    expect(helm).not.toContain(palette.accent('authenticiteit'));
    expect(helm.split(`fill="${palette.paper}"`)).toHaveLength(6);
  });
});
