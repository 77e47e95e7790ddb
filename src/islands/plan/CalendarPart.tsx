import { useState } from 'preact/hooks';
import { encodeCalendar } from '../../codecs/files/ics.ts';
import type { ActionDays } from '../../domain/plan/phase.ts';
import { fill } from '../../i18n/format.ts';
import { wallClock } from '../../platform/clock.ts';
import { downloadText } from '../../platform/download.ts';
import { nextSequence } from '../../stores/plan.ts';
import { calendarOf } from './calendarFile.ts';
import type { ScreenProps } from './props.ts';

type Props = Pick<ScreenProps, 'data' | 'action'> & { readonly days: ActionDays };

/** The days as a file for a calendar, which then does the reminding. */
export function CalendarPart({ data, action, days }: Props) {
  const { calendar } = data.texts;
  const [withAction, setWithAction] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    const sequence = nextSequence();
    const wish = { action, days, withAction, sequence, now: wallClock() };
    downloadText(
      calendar.file,
      'text/calendar;charset=utf-8',
      encodeCalendar(calendarOf(data, wish)),
    );
    setSaved(true);
  };
  return (
    <div class="calendar">
      <h3>{calendar.title}</h3>
      <p>{calendar.text}</p>
      <label class="switch">
        <input
          type="checkbox"
          name="met-actie"
          checked={withAction}
          onChange={({ currentTarget }) => setWithAction(currentTarget.checked)}
        />
        {calendar.withAction}
      </label>
      <p role="status" class="soft">
        <span>
          {withAction
            ? calendar.shared
            : fill(calendar.neutral, { title: calendar.events.end.title })}
        </span>
      </p>
      <p class="row">
        <button type="button" onClick={save}>
          {calendar.go}
        </button>
      </p>
      <p role="status" class="soft">
        {isSaved && <span>{calendar.saved} </span>}
        <span>{calendar.byHand}</span>
      </p>
      {isSaved && <p class="soft">{calendar.again}</p>}
    </div>
  );
}
