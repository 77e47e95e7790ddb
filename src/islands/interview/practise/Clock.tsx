import { useEffect, useState } from 'preact/hooks';
import { passedOf, startedAt, timerOf } from '../../../domain/exercise/timer.ts';
import { clockTime } from '../../../i18n/clockTime.ts';
import { fill } from '../../../i18n/format.ts';
import { stopwatch } from '../../../platform/stopwatch.ts';
import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import { ticking } from '../../ui/ticking.ts';

type Props = { readonly texts: InterviewTexts['practise'] };

/** The clock stops here without a message. */
const LONGEST = timerOf(90_000);

/** Counts up; screen readers do not announce it. */
export function Clock({ texts }: Props) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const now = stopwatch();
    const timer = startedAt(LONGEST, now());
    return ticking(() => setSeconds(Math.floor(passedOf(timer, now()) / 1_000)));
  }, []);
  return (
    <p role="timer" aria-live="off" class="clock">
      <span>{fill(texts.time, { time: clockTime(seconds) })}</span>
    </p>
  );
}
