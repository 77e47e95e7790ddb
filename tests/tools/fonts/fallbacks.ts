import type { Font } from './subset.ts';

/**
 * The fonts that devices have, in the order in which they are tried, with the names by which a
 * browser finds each: the full one, and for the bold of Apple that of PostScript, which Safari wants. `like`: the package
 * that is measured; of the same width by design where the font itself may not be copied.
 */
export const FALLBACKS = [
  {
    family: 'Georgia Fit',
    stands: 'Roer Serif',
    like: 'gelasio',
    regular: ['Georgia', 'Gelasio'],
    bold: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
  },
  {
    family: 'Noto Serif Fit',
    stands: 'Roer Serif',
    like: 'noto-serif',
    regular: ['Noto Serif'],
    bold: ['Noto Serif Bold'],
  },
  {
    family: 'Times Fit',
    stands: 'Roer Serif',
    like: 'tinos',
    regular: ['Times New Roman', 'Liberation Serif'],
    bold: ['Times New Roman Bold', 'Liberation Serif Bold'],
  },
  {
    family: 'DejaVu Serif Fit',
    stands: 'Roer Serif',
    like: 'dejavu-serif',
    regular: ['DejaVu Serif'],
    bold: ['DejaVu Serif Bold'],
  },
  {
    family: 'Arial Fit',
    stands: 'Roer Sans',
    like: 'arimo',
    regular: ['Arial', 'Liberation Sans'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
  },
  {
    family: 'Roboto Fit',
    stands: 'Roer Sans',
    like: 'roboto',
    regular: ['Roboto'],
    bold: ['Roboto Bold'],
  },
  {
    family: 'DejaVu Sans Fit',
    stands: 'Roer Sans',
    like: 'dejavu-sans',
    regular: ['DejaVu Sans'],
    bold: ['DejaVu Sans Bold'],
  },
] as const satisfies readonly {
  readonly family: string;
  readonly stands: Font['family'];
  readonly like: string;
  readonly regular: readonly string[];
  readonly bold: readonly string[];
}[];
export type Fallback = (typeof FALLBACKS)[number];

/** The packages that are measured. They are fetched for it and belong to nothing else. */
export const MEASURED_VERSION = '5.3.0';
