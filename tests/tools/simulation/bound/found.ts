import { readFileSync } from 'node:fs';
import type { Calibration, Norms } from '../../../../src/domain/score/norms.ts';
import type { SaidName } from '../measures/calibrations.ts';

/** What one bound does at one end of one stage, 0–1. */
export type EndFound = { readonly named: number; readonly withinRank: number };
export type StageFound = { readonly highest: EndFound; readonly lowest: EndFound };
type SeedFound = {
  readonly seed: number;
  readonly people: number;
  readonly kern: StageFound;
  readonly full: StageFound;
};

/** How far said and true are apart at most, 0–1, in a bin with people enough. */
export type LargestDeviation = Readonly<
  Record<SaidName, { readonly kern: number; readonly full: number }>
>;

/** The bound for naming a bouwsteen, with the people on whom it was chosen and looked at again. */
export type NamingBound = {
  readonly bound: number;
  readonly chosen: SeedFound;
  readonly confirmed: SeedFound;
  /** Chances against truth, with the people who confirm the bound. */
  readonly calibration: Calibration;
  /** With the same people: in fewer, the luck of one bin decides. */
  readonly largest: LargestDeviation;
  /** On what it rests: other margins ask for another bound. */
  readonly margins: Norms['margins']['trait'];
  readonly ownSpread: number;
};

export const BOUND_FILE = new URL('./bound.json', import.meta.url);

/** What `npm run simulation:bound` found last. */
export function namingBound(): NamingBound {
  return JSON.parse(readFileSync(BOUND_FILE, 'utf8')) as NamingBound;
}
