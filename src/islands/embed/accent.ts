/** A colour as red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The grounds on which the accent stands, and the softest letters on its wash: those of tokens.css. */
export const SCHEMES = {
  light: { grounds: ['fbf8f2', 'ffffff'], soft: '4c5f6c', towards: '000000', wash: 0.1 },
  dark: { grounds: ['10181f', '17222b'], soft: 'a9bac4', towards: 'ffffff', wash: 0.12 },
} as const;

/** The contrast that letters need (WCAG 2.2 AA). */
export const ENOUGH = 4.5;

const STEPS = 50;

/** The colour of six hexadecimal digits. */
export function rgbOf(hex: string): Rgb {
  const number = Number.parseInt(hex, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** So much of the second colour in the first, from 0 to 1. */
function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(one[i] + (other[i] - one[i]) * share);
  return [at(0), at(1), at(2)];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The nearest colour to the asked one in which letters can be read, on every ground of a scheme and on a
 * wash of itself; darker in the light, lighter in the dark.
 */
export function readable(asked: Rgb, scheme: keyof typeof SCHEMES) {
  const { grounds, soft, towards, wash: share } = SCHEMES[scheme];
  const end = rgbOf(towards);
  for (let step = 0; step < STEPS; step += 1) {
    const found = coloursOf(mixed(asked, end, step / STEPS));
    if (isReadable(found)) return found;
  }
  return coloursOf(end);

  function coloursOf(accent: Rgb) {
    return { accent, wash: mixed(rgbOf(grounds[1]), accent, share) };
  }
  function isReadable({ accent, wash }: ReturnType<typeof coloursOf>): boolean {
    const all = [...grounds.map(rgbOf), wash];
    return (
      all.every((ground) => contrast(accent, ground) >= ENOUGH) &&
      contrast(rgbOf(soft), wash) >= ENOUGH
    );
  }
}

const css = (colour: Rgb, alpha = 1) => `rgb(${colour.join(' ')} / ${alpha})`;

/** The tokens that change with the accent, by name. */
export function accentTokens(asked: Rgb): Readonly<Record<string, string>> {
  const [light, dark] = [readable(asked, 'light'), readable(asked, 'dark')];
  const both = (one: string, other: string) => `light-dark(${one}, ${other})`;
  return {
    '--helm': both(css(light.accent), css(dark.accent)),
    '--wash': both(css(light.wash), css(dark.wash)),
    '--band': both(css(light.accent, 0.16), css(dark.accent, 0.2)),
  };
}
