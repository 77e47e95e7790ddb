const PACKAGE = '@kurkle/color';
const STAND_IN = '\0plain-color';

/**
 * A Vite plugin that leaves colour arithmetic out of the radar's chunk: 3 kB of it as they travel.
 * Chart.js computes with colours only to fade one into another and to shade what the mouse is on.
 * Our radar has no hover (`events: []`) and changes colour by being drawn anew. A colour that says it
 * is not valid is what Chart.js knows from misspelt ones: it takes the colour to come as it is.
 */
export function plainColor() {
  return {
    name: 'plain-color',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === PACKAGE ? STAND_IN : undefined),
    load: (id: string) =>
      id === STAND_IN ? 'export class Color { get valid() { return false; } }' : undefined,
  };
}
