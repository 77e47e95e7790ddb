import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import type { RadarAxis } from '../../figures/radar.ts';
import type { Formats } from '../../i18n/format.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';

/** One axis of the radar; numbers in points 0–100. */
type RadarValue = {
  readonly trait: TraitId;
  readonly name: string;
  readonly everyday: string;
  /** The name, divided over its lines beside the radar. */
  readonly lines: readonly string[];
  readonly points: number;
  readonly low: number;
  readonly high: number;
};
export type RadarValues = readonly RadarValue[];

/** The words that a radar says. */
export type RadarWords = Pick<
  FirstTexts['result'],
  'radarLabel' | 'radarScore' | 'bandNote' | 'range' | 'columnScore' | 'columnMargin'
>;

/** A name of at most this many letters fits on one line beside the radar, in any font. */
const ROOM = 14;

/** The lines of a name. A long word is broken at the sides, but never straight above or below. */
function linesOf(name: string, label: readonly string[], index: number): readonly string[] {
  const isMiddle = index % (TRAITS.length / 2) === 0;
  const isBroken = label.some((line) => line.endsWith('-'));
  return isBroken && (isMiddle || name.length <= ROOM) ? [name] : label;
}

/**
 * The six axes in fixed order, or `null` while a bouwsteen has no score: a radar with a gap
 * misleads.
 */
export function radarValues(
  profile: Pick<Profile, 'scores'>,
  traits: FirstTexts['traits'],
): RadarValues | null {
  const values = TRAITS.flatMap((trait, i) => {
    const score = profile.scores.get(trait);
    const { name, everyday, label } = traits[trait];
    if (score?.kind !== 'scored') return [];
    const { points, low, high } = score;
    return [{ trait, name, everyday, lines: linesOf(name, label, i), points, low, high }];
  });
  return values.length === TRAITS.length ? values : null;
}

/** The six scores in words: 'zelfbewustzijn 69, proactiviteit 50'. */
export function scoresSaid(
  values: RadarValues,
  texts: Pick<RadarWords, 'radarScore'>,
  { listOf }: Formats,
): string {
  return listOf(
    values.map(({ name, points }) =>
      fill(texts.radarScore, { trait: lower(name), points: wholePoints(points) }),
    ),
  );
}

/** The same as axes of the figure, with or without numbers in the knobs. */
export function axesOf(values: RadarValues, withCounts: boolean): readonly RadarAxis[] {
  return values.map(({ trait, lines, points, low, high }) => ({
    trait,
    lines,
    score: { points, low, high },
    count: withCounts ? wholePoints(points) : null,
  }));
}
