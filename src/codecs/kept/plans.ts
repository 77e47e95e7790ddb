import type { OwnPlans } from '../../domain/result/ownPlan.ts';
import type { DecodedBoxes } from './boxes.ts';
import { decodeBoxes, encodeBoxes } from './boxes.ts';

/** Version of the stored envelope of the own plans. */
export const PLANS_VERSION = 1;

/** The plans as text, each part under its bouwsteen. */
export function encodePlans(state: OwnPlans): string {
  return encodeBoxes(PLANS_VERSION, state);
}

/** Reads stored text. Never throws. */
export function decodePlans(text: string): DecodedBoxes {
  return decodeBoxes(PLANS_VERSION, text);
}
