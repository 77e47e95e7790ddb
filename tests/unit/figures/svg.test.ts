import { describe, expect, it } from 'vitest';
import { placed } from '../../../src/figures/strokes.ts';
import { boxAround, svgElement } from '../../../src/figures/svg.ts';

const square = [
  { x: 0, y: -40 },
  { x: 20, y: 0 },
  { x: 0, y: 0 },
];

describe('a stroke as an element of an SVG', () => {
  it('is a circle with its role and its bouwsteen as classes', () => {
    const stroke = { kind: 'circle', role: 'knob', at: { x: 1.25, y: -2 }, radius: 3 } as const;
    expect(svgElement(stroke)).toEqual({
      tag: 'circle',
      attributes: { class: 'knob', cx: '1.3', cy: '-2', r: '3' },
    });
    expect(svgElement({ ...stroke, trait: 'proactiviteit' }).attributes).toMatchObject({
      class: 'knob trait-proactiviteit',
    });
  });

  it('is a closed path for polygons, filled between them', () => {
    expect(svgElement({ kind: 'polygons', role: 'band', rings: [square, square] })).toEqual({
      tag: 'path',
      attributes: { class: 'band', d: 'M0 -40L20 0L0 0ZM0 -40L20 0L0 0Z', 'fill-rule': 'evenodd' },
    });
  });

  it('is an open path for lines, and a text with its place', () => {
    const line = [
      { x: 0, y: 10 },
      { x: 0, y: 105 },
    ] as const;
    expect(svgElement({ kind: 'lines', role: 'arm', lines: [line] }).attributes).toEqual({
      class: 'arm',
      d: 'M0 10L0 105',
    });
    const name = { kind: 'text', role: 'name', text: 'Visie', at: { x: 1, y: 2 } } as const;
    expect(svgElement({ ...name, anchor: 'end' })).toEqual({
      tag: 'text',
      attributes: { class: 'name', x: '1', y: '2', 'text-anchor': 'end' },
      text: 'Visie',
    });
  });

  it('fits in a box around the origin', () => {
    expect(boxAround(24)).toBe('-24 -24 48 48');
  });
});

describe('geometry at another place', () => {
  const placement = { at: { x: 100, y: 10 }, scale: 2 };

  it('is enlarged, then moved', () => {
    expect(placed({ kind: 'circle', at: { x: 1, y: 2 }, radius: 3 }, placement)).toEqual({
      kind: 'circle',
      at: { x: 102, y: 14 },
      radius: 6,
    });
    expect(placed({ kind: 'polygons', rings: [square] }, placement)).toMatchObject({
      rings: [
        [
          { x: 100, y: -70 },
          { x: 140, y: 10 },
          { x: 100, y: 10 },
        ],
      ],
    });
  });

  it('keeps the words and the anchor of a text', () => {
    const text = { kind: 'text', text: 'Een', at: { x: 0, y: 0 }, anchor: 'end' } as const;
    expect(placed(text, placement)).toEqual({ ...text, at: placement.at });
  });
});
