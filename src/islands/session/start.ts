import { resumed, runningOf } from '../../domain/exercise/running.ts';
import { wallClock } from '../../platform/clock.ts';
import { keepTime, keptTime } from '../../stores/sessionTab.ts';
import { one } from '../exercise/find.ts';
import { openTimers } from '../exercise/timers.ts';
import type { MeetingTexts } from './meeting.ts';
import { openMeeting } from './meeting.ts';

/**
 * Lets the script of a session work for who follows it on a screen. The page holds all of it already.
 */
// Inside a page of another site nothing of this person is shown.
if (self === top) {
  openTimers({
    read: (name, now) => {
      const kept = keptTime(name);
      return kept && resumed(kept, now, wallClock());
    },
    write: (name, timer, now) => keepTime(name, runningOf(timer, now, wallClock())),
  });
  const form = one<HTMLFormElement>(document, '.meeting');
  openMeeting(form, JSON.parse(form.dataset['texts'] ?? '') as MeetingTexts);
}
