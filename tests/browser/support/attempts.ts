import type { State } from '../../../src/domain/history/state.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import { KERN, respond } from '../../support/builders/responses.ts';
import { kernResponse, stateOf } from './people.ts';

const DAY = 86_400_000;

/** Noon on a day in October, and a month later. */
export const FIRST = new Date(2026, 9, 5, 12).getTime();
export const SECOND = FIRST + 30 * DAY;

/** The person of the other tests a month later: authenticiteit went from 25 to 75. */
export const later: Response = respond(
  {
    zelfbewustzijn: 4,
    proactiviteit: 3,
    verantwoordelijkheid: 4,
    authenticiteit: 4,
    'visie-en-doelen': 3,
    'continu-leren': 4,
    slachtoffer: 2,
    aanklager: 2,
    redder: 3,
    'aan-het-roer': 4,
  },
  KERN,
);

/** Somebody who did the test at these times, and chose authenticiteit a day after the first. */
export function didAt(...given: readonly (readonly [Response, number])[]): State {
  const [one] = stateOf(kernResponse).attempts;
  if (one === undefined) throw new Error('no attempt');
  const attempts = given.map(([answers, startedAt], i) => {
    return { ...one, id: String(i).repeat(16), answers, startedAt };
  });
  return stateOf(kernResponse, {
    attempts,
    place: { value: 'authenticiteit', at: FIRST + DAY },
  });
}
