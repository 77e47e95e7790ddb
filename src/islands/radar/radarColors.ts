import { colorOf } from '../ui/colorOf.ts';
import type { Drawing } from './drawing.ts';
import type { RadarValues } from './radarValues.ts';

/** The colours of the radar in the current styles, for a canvas. */
export function radarColors(host: HTMLElement, values: RadarValues): Drawing['colors'] {
  const color = (name: string) => colorOf(host, `ink-${name}`);
  return {
    ink: color('ink'),
    line: color('helm'),
    band: color('band'),
    paper: color('paper'),
    axes: values.map(({ trait }) => colorOf(host, `trait-${trait} ink-trait`)),
  };
}
