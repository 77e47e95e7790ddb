import type { Fallback } from './fallbacks.ts';
import { FALLBACKS } from './fallbacks.ts';

/** How much wider a font of ours is than the fallback, and how it stands on the line, in ems. */
export interface Fit {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Every page carries these rules, so no figure more than a line of text can show. */
const percent = (share: number, steps: number): string =>
  `${Math.round(share * 100 * steps) / steps}%`;

function faceOf({ family }: Fallback, names: readonly string[], weight: 400 | 600, fit: Fit) {
  const { width, ascent, descent } = fit;
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  font-weight: ${weight};`,
    '  src:',
    `    ${names.map((name) => `local('${name}')`).join(',\n    ')};`,
    `  size-adjust: ${percent(width, 10)};`,
    `  ascent-override: ${percent(ascent / width, 1)};`,
    `  descent-override: ${percent(descent / width, 1)};`,
    '}',
  ].join('\n');
}

/** The style sheet with all fallbacks: as wide and as high as the fonts that they stand in for. */
export function facesOf(fit: (fallback: Fallback, weight: 400 | 600) => Fit): string {
  const faces = FALLBACKS.flatMap((fallback) => [
    faceOf(fallback, fallback.regular, 400, fit(fallback, 400)),
    faceOf(fallback, fallback.bold, 600, fit(fallback, 600)),
  ]);
  return [
    '/* Fonts that devices have, made as wide and as high as ours on Dutch text, so that ours move no',
    '   line when they come. Written by `npm run fonts:measure`; see tests/tools/fonts. */',
    ...faces,
    '',
  ].join('\n');
}
