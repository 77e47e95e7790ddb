import { useContext, useState } from 'preact/hooks';
import type { Day } from '../../domain/plan/day.ts';
import { daysAfter, nextMonday } from '../../domain/plan/day.ts';
import { daysOf } from '../../domain/plan/phase.ts';
import { dayIn } from '../../i18n/day.ts';
import { fill } from '../../i18n/format.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { Live } from './live.ts';

type Props = {
  readonly data: PlanData;
  readonly today: Day;
  readonly onStart: (day: Day) => void;
};

type Choice = 'today' | 'tomorrow' | 'monday';

/** Choosing the first day; the last one follows from it. */
export function Begin({ data: { texts, locale }, today, onStart }: Props) {
  const live = useContext(Live);
  const [choice, setChoice] = useState<Choice>('today');
  const days: Readonly<Record<Choice, Day>> = {
    today,
    tomorrow: daysAfter(today, 1),
    monday: nextMonday(today),
  };
  const { start } = texts;
  return (
    <>
      <fieldset class="start-days">
        <legend>{start.when}</legend>
        {(['today', 'tomorrow', 'monday'] as const).map((one) => (
          <label key={one} class="tick">
            <input
              type="radio"
              name="begin"
              value={one}
              disabled={!live}
              checked={choice === one}
              onChange={() => setChoice(one)}
            />
            {start[one]}
          </label>
        ))}
      </fieldset>
      <p role="status">
        {live && (
          <span>{fill(start.end, { date: dayIn(daysOf(days[choice]).end, locale, 'near') })}</span>
        )}
      </p>
      <p class="row">
        <button type="button" disabled={!live} onClick={() => onStart(days[choice])}>
          {start.go}
        </button>
      </p>
    </>
  );
}
