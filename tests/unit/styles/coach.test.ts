import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COACH_COLOURS } from '../../../src/domain/conversation/coach.ts';

/** The part of light that a surface of this colour gives back, as WCAG counts it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (name: string) =>
  [
    ...readFileSync(`src/styles/${name}.css`, 'utf8').matchAll(
      /([\w-]+)(?: \{\s+--coach)?: light-dark\((#\w+), (#\w+)\)/g,
    ),
  ].map(([, id = '', light = '', dark = '']) => ({ id, light, dark }));
const paper = pairs('tokens').find(({ id }) => id === '--paper');

describe('the colours of a coach', () => {
  it('are those that can be chosen', () => {
    expect(pairs('coach').map(({ id }) => id)).toEqual(COACH_COLOURS.map((one) => `coach-${one}`));
  });

  it.each(pairs('coach'))('are readable on screen, in print and in grey: $id', (colour) => {
    expect(contrast(colour.light, paper?.light ?? '')).toBeGreaterThan(7);
    expect(contrast(colour.dark, paper?.dark ?? '')).toBeGreaterThan(7);
    // In grey it is no lighter than our softest letters.
    expect(contrast(colour.light, '#fff')).toBeGreaterThan(7);
  });
});
