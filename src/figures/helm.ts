import type { TraitId } from '../domain/test/scales.ts';
import { TRAITS } from '../domain/test/scales.ts';
import { axisPoint } from './polar.ts';
import type { Point, Stroke } from './strokes.ts';

/** A rim round a hub, and six arms, one per bouwsteen. A handle is large when it carries something. */
export type HelmRole = 'rim' | 'hub' | 'arm' | 'handle' | 'bare';

const CENTER: Point = { x: 0, y: 0 };

/** Half the height of the mark and of the helm, including round caps and handles. */
export const MARK_EDGE = 24;
export const HELM_EDGE = 100;

/** A point on the straight arm of a bouwsteen. */
const along = (index: number, length: number) => axisPoint(index, TRAITS.length, 100, length);

const circle = (role: HelmRole, radius: number): Stroke<HelmRole> => ({
  kind: 'circle',
  role,
  at: CENTER,
  radius,
});

/** The mark of the site, small: no handles. Around the origin. */
export function markStrokes(): readonly Stroke<HelmRole>[] {
  const arms = TRAITS.map((_, i): readonly [Point, Point] => [along(i, 5), along(i, 20)]);
  return [circle('rim', 12), circle('hub', 3), { kind: 'lines', role: 'arm', lines: arms }];
}

/** The rims and the hub of the large helm. */
export const HELM_RIMS = [circle('rim', 58), circle('rim', 46), circle('hub', 11)];

/** One arm of the large helm with its handle; the first points up. */
export function armStrokes(index: number, handle: 'handle' | 'bare'): readonly Stroke<HelmRole>[] {
  const radius = handle === 'handle' ? 13 : 7;
  return [
    { kind: 'lines', role: 'arm', lines: [[along(index, 16), along(index, 76)]] },
    { kind: 'circle', role: handle, at: along(index, 84), radius },
  ];
}

/** The large helm: the handles of `traits` have room for their colour, the others are bare. */
export function helmStrokes(traits: readonly TraitId[]): readonly Stroke<HelmRole>[] {
  const arms = TRAITS.flatMap((trait, i) =>
    armStrokes(i, traits.includes(trait) ? 'handle' : 'bare').map((stroke) => ({
      ...stroke,
      trait,
    })),
  );
  return [...HELM_RIMS, ...arms];
}
