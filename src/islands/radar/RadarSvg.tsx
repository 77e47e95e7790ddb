import { h } from 'preact';
import { RADAR_BOX, radarStrokes } from '../../figures/radar.ts';
import type { RadarExtras } from '../../figures/radar.ts';
import { svgElement } from '../../figures/svg.ts';
import { axesOf, type RadarValues } from './radarValues.ts';

type Props = RadarExtras & {
  readonly values: RadarValues;
  /** The text for people who cannot see it. */
  readonly label: string;
};

const { left, top, width, height } = RADAR_BOX;

/** The radar, for screen and paper: complete by itself, and sharp at any size. */
export function RadarSvg({ values, other, chosen, label }: Props) {
  const strokes = radarStrokes(axesOf(values, true), { other, chosen });
  return (
    <svg viewBox={`${left} ${top} ${width} ${height}`} role="img" aria-label={label}>
      {strokes.map((stroke, i) => {
        const { tag, attributes, text } = svgElement(stroke);
        return h(tag, { key: i, ...attributes }, text);
      })}
    </svg>
  );
}
