import type { Action, Figure } from './action.ts';
import type { Day } from './day.ts';
import type { Plan } from './plan.ts';

/** A figure that a person gave, and the day of it. */
export type GivenFigure = { readonly day: Day; readonly figure: Figure };

/** The own figures of one action: that of the start, and the one of looking back once it is there. */
export type ActionFigures = {
  readonly action: Action;
  readonly before: GivenFigure;
  readonly after: GivenFigure | null;
};

/** The day of a moment on the calendar of this device, in milliseconds since 1970. */
type DayOf = (time: number) => Day;

/**
 * The own figures of every action that was begun, oldest first. A figure that was changed later still
 * belongs to the day of the start.
 */
export function ownFigures({ actions }: Plan, dayOf: DayOf): readonly ActionFigures[] {
  return actions.flatMap((action) => figuresOf(action, dayOf) ?? []);
}

/** Those of one action; `null` when it was not begun. */
export function figuresOf(action: Action, dayOf: DayOf): ActionFigures | null {
  const { stage, start, before, after } = action;
  if (stage.value === 'writing' || start.value === null || before.value === null) return null;
  const given = dayOf(before.at);
  const day = given < start.value ? given : start.value;
  const isOver = stage.value === 'lookedBack' && after.value !== null;
  return {
    action,
    before: { day, figure: before.value },
    after: isOver ? { day: laterDay(day, dayOf(after.at)), figure: after.value } : null,
  };
}

/** A clock that was put back must not turn a line around. */
function laterDay(one: Day, other: Day): Day {
  return one > other ? one : other;
}
