import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../i18n/format.ts';
import { elapsedClock } from '../../../platform/clock.ts';
import type { InterviewTexts } from '../../../i18n/say/interview.ts';

type Props = { readonly texts: InterviewTexts['practise'] };

/** In seconds. The clock stops here without a message. */
const LONGEST = 120;

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Counts up; screen readers do not announce it. */
export function Clock({ texts }: Props) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = elapsedClock();
    const ticking = setInterval(() => {
      const passed = Math.min(LONGEST, Math.floor((elapsedClock() - start) / 1_000));
      setSeconds(passed);
      if (passed === LONGEST) clearInterval(ticking);
    }, 1_000);
    return () => clearInterval(ticking);
  }, []);
  return (
    <p role="timer" aria-live="off" class="clock">
      <span>{fill(texts.time, { time: minutes(seconds) })}</span>
    </p>
  );
}
