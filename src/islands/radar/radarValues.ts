import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';

/** One axis of the radar; numbers in points 0–100. */
type RadarValue = {
  readonly trait: TraitId;
  readonly name: string;
  readonly label: readonly string[];
  readonly points: number;
  readonly low: number;
  readonly high: number;
};
export type RadarValues = readonly RadarValue[];

/**
 * The names of the axes over lines. Straight up and down a word is never broken; at the sides only
 * when it has more letters than there is room for.
 */
export function labelLines(values: RadarValues, room: number): readonly (readonly string[])[] {
  return values.map(({ name, label }, i) => {
    const isMiddle = i % (values.length / 2) === 0;
    const isBroken = label.some((line) => line.endsWith('-'));
    return isBroken && (isMiddle || name.length <= room) ? [name] : label;
  });
}

/** The six axes in fixed order, or `null` while a bouwsteen has no score: a radar with a gap misleads. */
export function radarValues(profile: Profile, traits: FirstTexts['traits']): RadarValues | null {
  const values = TRAITS.flatMap((trait) => {
    const score = profile.scores.get(trait);
    const { name, label } = traits[trait];
    if (score?.kind !== 'scored') return [];
    return [{ trait, name, label, points: score.points, low: score.low, high: score.high }];
  });
  return values.length === TRAITS.length ? values : null;
}
