import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/plan/day.ts';
import { dayAt } from '../../i18n/day.ts';
import { wallClock } from '../../platform/clock.ts';

/**
 * The day of today; `null` until the script has taken over, because the HTML was drawn on another day.
 * Who comes back to the page on the next day sees that day.
 */
export function useToday(): Day | null {
  const [today, setToday] = useState<Day | null>(null);
  useEffect(() => {
    const look = () => setToday(dayAt(wallClock()));
    look();
    document.addEventListener('visibilitychange', look);
    globalThis.addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      globalThis.removeEventListener('pageshow', look);
    };
  }, []);
  return today;
}
