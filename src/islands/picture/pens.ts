import type { HelmRole } from '../../figures/helm.ts';
import type { RadarRole } from '../../figures/radar.ts';
import type { Stroke } from '../../figures/strokes.ts';
import type { Pen } from './operations.ts';

/** The font size of the names, in units of the figure: large, because people see a picture small. */
export const NAME_SIZE = 17;

/** The look of the strokes on the picture, like that of result-radar.css on the screen. */
export function radarPen({ role, trait }: Stroke<RadarRole>): Pen {
  const accent = trait ?? 'helm';
  switch (role) {
    case 'rim':
    case 'hub':
      return { stroke: 'edge', width: 1.25 };
    case 'ring':
    case 'arm':
      return { stroke: 'line', width: 1 };
    case 'band':
      return { fill: 'band' };
    case 'polygon':
      return { stroke: 'helm', width: 2.5 };
    case 'other':
      return { stroke: 'ink', width: 2 };
    case 'knob':
      return { fill: accent };
    case 'halo':
      return { stroke: accent, width: 2 };
    case 'point':
      return { fill: accent, stroke: 'paper', width: 2 };
    case 'other-point':
      return { fill: 'ink', stroke: 'paper', width: 2 };
    case 'count':
      return { fill: 'paper', font: { family: 'sans', size: 14, weight: 600 } };
    case 'name':
      return { fill: 'ink', font: { family: 'sans', size: NAME_SIZE, weight: 600 } };
  }
}

/** The same for the mark of the site. */
export function markPen({ role }: Stroke<HelmRole>): Pen {
  return { stroke: 'helm', width: 3, ...(role === 'hub' && { fill: 'helm' }) };
}
