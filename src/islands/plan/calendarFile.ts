import type { Calendar } from '../../codecs/files/ics.ts';
import type { Action } from '../../domain/plan/action.ts';
import type { ActionDays } from '../../domain/plan/phase.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { sayAction } from '../../i18n/say/plan.ts';

const NAMES = ['start', 'halfway', 'end'] as const;

type Wish = {
  readonly action: Action;
  readonly days: ActionDays;
  /** Whether the person wants the action in it; a calendar is often read by others. */
  readonly withAction: boolean;
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * The days of an action for a calendar. It never holds a figure, a bouwsteen, a result, or what may
 * come in between; the action itself only when that was asked for.
 */
export function calendarOf(
  { texts, siteName, link }: PlanData,
  { action, days, withAction, sequence, now }: Wish,
): Calendar {
  return {
    writer: siteName,
    sequence,
    now,
    events: NAMES.map((name) => {
      const { title, text } = texts.calendar.events[name];
      return {
        uid: `${action.id}-${name}@aan-het-roer`,
        day: days[name],
        title,
        description: [...(withAction ? [sayAction(texts.says, action)] : []), text, link],
        url: link,
      };
    }),
  };
}
