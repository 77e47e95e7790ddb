import type { TraitId } from '../domain/test/scales.ts';
import { TRAITS } from '../domain/test/scales.ts';
import { axisPoint } from './polar.ts';
import type { Point, Stroke } from './strokes.ts';

/** A small helm with one knob: the mark of a bouwsteen, at its own place and in its own colour. */
export type SpokeRole = 'rim' | 'arm' | 'reach' | 'knob';

/** Half the height of the figure. */
export const SPOKE_EDGE = 12.5;

const CENTER: Point = { x: 0, y: 0 };
const RIM = 6.5;
/** How far an arm reaches: the bare ones to the rim, the one of the bouwsteen to its knob. */
const [BARE, REACH, KNOB_AT, KNOB] = [6, 8, 9.3, 3.4];

/** The strokes, around the origin. Place says which bouwsteen it is; colour repeats it. */
export function spokeStrokes(trait: TraitId): readonly Stroke<SpokeRole>[] {
  const along = (index: number, length: number) => axisPoint(index, TRAITS.length, 100, length);
  const own = TRAITS.indexOf(trait);
  const bare = TRAITS.flatMap((_, i) => (i === own ? [] : [[CENTER, along(i, BARE)] as const]));
  return [
    { kind: 'circle', role: 'rim', at: CENTER, radius: RIM },
    { kind: 'lines', role: 'arm', lines: bare },
    { kind: 'lines', role: 'reach', trait, lines: [[CENTER, along(own, REACH)]] },
    { kind: 'circle', role: 'knob', trait, at: along(own, KNOB_AT), radius: KNOB },
  ];
}
