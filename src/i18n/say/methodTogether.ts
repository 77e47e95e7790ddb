import type { TogetherFound } from '../../domain/panel/found.ts';
import { wholePoints } from '../format.ts';
import { ofHundred } from './methodFound.ts';

/** Those that are points; the others are shares, said of 100. */
const POINTS = ['gapThree', 'gapEight', 'shiftPoints', 'medianFive', 'medianThirty'];

/** The values for the slots about colleagues and teams. */
export function togetherSlots(found: TogetherFound): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      name,
      POINTS.includes(name) ? wholePoints(value) : ofHundred(value),
    ]),
  );
}
