import { h } from 'preact';
import type { Stroke } from '../../figures/strokes.ts';
import { svgElement } from '../../figures/svg.ts';

type Props = { readonly strokes: readonly Stroke[] };

/** The strokes of a figure as SVG elements; colours come from the styles. */
export function Drawing({ strokes }: Props) {
  return strokes.map((stroke, i) => {
    const { tag, attributes, text } = svgElement(stroke);
    return h(tag, { key: i, ...attributes }, text);
  });
}
