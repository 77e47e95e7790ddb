import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Dated } from '../history/state.ts';
import { laterOf, renewed } from '../history/state.ts';
import { beginning, readable } from '../text/outside.ts';

/** Few, so that each is readable on a screen and in print, and on a printer with black only. */
export const COACH_COLOURS = ['blue', 'green', 'purple', 'red', 'brown', 'black'] as const;
export type CoachColour = (typeof COACH_COLOURS)[number];

/** Characters in the name of a coach or a practice: one line above the sheet. */
export const COACH_LIMIT = 60;

/**
 * A coach's own name and colour above the sheet. It belongs to the device, not to a person who fills in a
 * sheet on it: no file and no link carries it.
 */
export type Coach = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  readonly name: Dated<string>;
  /** One of `COACH_COLOURS`, or a colour of a newer version of the site. */
  readonly colour: Dated<string>;
};

export function emptyCoach(epoch: string): Coach {
  return { epoch, name: { value: '', at: 0 }, colour: { value: 'blue', at: 0 } };
}

/** The name to show, on one line; empty while there is none. */
export function coachName({ name }: Pick<Coach, 'name'>): string {
  return readable(name.value);
}

/** The colour to show: the first one for a colour that this version does not know. */
export function coachColour({ colour }: Pick<Coach, 'colour'>): CoachColour {
  return COACH_COLOURS.find((known) => known === colour.value) ?? COACH_COLOURS[0];
}

/** Whether anything was chosen or written. */
export function hasCoach({ name, colour }: Coach): boolean {
  return name.at > 0 || colour.at > 0;
}

/** With another name, cut at the limit. `now`: milliseconds since 1970. */
export function withCoachName(coach: Coach, name: string, now: number): Coach {
  return { ...coach, name: renewed(coach.name, beginning(name, COACH_LIMIT).text, now) };
}

/** With another colour. `now`: milliseconds since 1970. */
export function withCoachColour(coach: Coach, colour: CoachColour, now: number): Coach {
  return { ...coach, colour: renewed(coach.colour, colour, now) };
}

/** Merges two copies of the same epoch: of each the later wins. */
export function mergeCoaches(a: Coach, b: Coach): Coach {
  const merged = {
    epoch: a.epoch,
    name: laterOf(a.name, b.name),
    colour: laterOf(a.colour, b.colour),
  };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}
