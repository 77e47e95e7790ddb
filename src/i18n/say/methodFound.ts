import type { Calibration, Norms, SaidAndTrue } from '../../domain/score/norms.ts';
import type { NumberFormats } from '../numbers.ts';

/**
 * Figures of the simulation that stand in sentences of the method page, by their names in the norms.
 * Those in its tables are named by the texts themselves.
 */
export const FOUND = [
  'highestAgainKern',
  'highestAgainFull',
  'highestNamedLessKern',
  'highestNamedMoreKern',
  'highestSaidEasyKern',
  'highestOftenEasyKern',
  'highestTrueEasyKern',
  'practisedSelfRiseKern',
  'practisedSelfRiseFull',
  'practisedFalseKern',
] as const;

/** How often a name holds within one rank where statements are duller, or bouwstenen more alike. */
export const FOUND_HARDER = ['highestRight', 'lowestRight'].flatMap((right) =>
  ['Slopes', 'Alike'].flatMap((cell) => ['Kern', 'Full'].map((depth) => `${right}${cell}${depth}`)),
);

/** Those that are no share, and are said with their decimals. */
export const FOUND_DECIMALS = ['reliabilityKern', 'reliabilityFull'] as const;

/** Of the larger of the two steps forward, the share that is seen. */
export const FOUND_SEEN = 'practisedWholeKern';

/** A share as a whole number of 100, and a part of 100 points in whole points. */
export function ofHundred(share: number): string {
  return String(Math.round(100 * share));
}

/** A figure of the simulation. The content checks have looked that it is there. */
export function foundIn({ simulation }: Pick<Norms, 'simulation'>, name: string): number {
  const value = simulation?.[name];
  if (value === undefined) throw new RangeError(`the norms hold no ${name}`);
  return value;
}

/** The chances to be at the top against truth. The content checks have looked that it is there. */
export function calibrationIn({ calibration }: Pick<Norms, 'calibration'>): Calibration['highest'] {
  if (calibration === undefined) throw new RangeError('the norms hold no calibration');
  return calibration.highest;
}

function largestOff(points: readonly SaidAndTrue[]): number {
  return Math.max(...points.map((point) => Math.abs(point.said - point.true)));
}

/** The values for the slots that the simulation fills: of 100, but for what is no share. */
export function foundSlots(
  norms: Norms,
  { decimal }: NumberFormats,
): Readonly<Record<string, string>> {
  const harder = FOUND_HARDER.map((name) => foundIn(norms, name));
  const { kern, full } = calibrationIn(norms);
  return {
    ...Object.fromEntries(FOUND.map((name) => [name, ofHundred(foundIn(norms, name))])),
    ...Object.fromEntries(FOUND_DECIMALS.map((name) => [name, decimal(foundIn(norms, name))])),
    harderFrom: ofHundred(Math.min(...harder)),
    harderTo: ofHundred(Math.max(...harder)),
    wholeMissedKern: ofHundred(1 - foundIn(norms, FOUND_SEEN)),
    offKern: ofHundred(largestOff(kern)),
    offFull: ofHundred(largestOff(full)),
  };
}

/** One group of chances, a tenth of all that can be said; `null` where the model said none of them. */
export type CalibrationRow = {
  readonly kern: SaidAndTrue | null;
  readonly full: SaidAndTrue | null;
};

const TENTHS = 10;

/** The points of the figure, by tenth of the chance that was said; tenths without any are left out. */
export function calibrationRows({ kern, full }: Calibration['highest']): readonly CalibrationRow[] {
  const tenthOf = ({ said }: SaidAndTrue) => Math.min(Math.floor(said * TENTHS), TENTHS - 1);
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const within = (points: readonly SaidAndTrue[]) =>
      points.find((point) => tenthOf(point) === tenth) ?? null;
    return { kern: within(kern), full: within(full) };
  }).filter((row) => row.kern !== null || row.full !== null);
}
