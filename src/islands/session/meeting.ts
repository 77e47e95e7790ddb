import { encodeCalendar } from '../../codecs/files/ics.ts';
import { hoursOn, isTimeOfDay } from '../../codecs/files/hours.ts';
import { daysAfter, isDay } from '../../domain/plan/day.ts';
import { dayAt } from '../../i18n/day.ts';
import { wallClock } from '../../platform/clock.ts';
import { downloadText } from '../../platform/download.ts';
import { nextMeeting } from '../../stores/sessionTab.ts';
import { all, one } from '../exercise/find.ts';

/** From the session to the look back, in days. */
const THREE_WEEKS = 21;

/** How long the look back takes. */
const MINUTES = 15;

export type MeetingTexts = {
  readonly file: string;
  readonly event: string;
  readonly bring: readonly string[];
  readonly saved: string;
  readonly wrong: string;
  readonly siteName: string;
  readonly link: string;
};

/** The hour that it is now, as a team often meets at the same time: `14:00`. */
function thisHour(now: number): string {
  return `${String(new Date(now).getHours()).padStart(2, '0')}:00`;
}

/** The meeting as a file. A day that is chosen later moves the same meeting. */
function calendarOf(
  { event, bring, siteName, link }: MeetingTexts,
  day: string,
  time: string,
): string {
  const { id, sequence } = nextMeeting();
  return encodeCalendar({
    events: [
      {
        uid: `${id}-team@aan-het-roer`,
        day,
        hours: hoursOn(day, time, MINUTES),
        title: event,
        description: [...bring, link],
        url: link,
      },
    ],
    writer: siteName,
    sequence,
    now: wallClock(),
  });
}

/** Lets somebody choose a day and a time, and save them for a calendar. */
export function openMeeting(form: HTMLFormElement, texts: MeetingTexts): void {
  const [day, time] = [one<HTMLInputElement>(form, '#dag'), one<HTMLInputElement>(form, '#tijd')];
  const status = one(form, '[role=status]');
  day.value ||= daysAfter(dayAt(wallClock()), THREE_WEEKS);
  time.value ||= thisHour(wallClock());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isWhole = isDay(day.value) && isTimeOfDay(time.value);
    if (isWhole)
      downloadText(
        texts.file,
        'text/calendar;charset=utf-8',
        calendarOf(texts, day.value, time.value),
      );
    status.textContent = isWhole ? texts.saved : texts.wrong;
  });
  for (const field of all<HTMLInputElement>(form, ':disabled')) field.disabled = false;
}
