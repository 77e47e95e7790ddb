import type { Day } from '../../domain/plan/day.ts';
import { weekOf } from '../../domain/plan/phase.ts';
import { dayIn } from '../../i18n/day.ts';
import { fill } from '../../i18n/format.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import type { Begun } from './props.ts';

type Props = { readonly data: PlanData; readonly phase: Begun; readonly today: Day };

/** When it began, and how far it is. */
export function Dateline({ data, phase, today }: Props) {
  return <p class="eyebrow">{saidOf({ data, phase, today })}</p>;
}

function saidOf({ data: { texts, locale }, phase: { kind, days }, today }: Props): string {
  const { running } = texts;
  const date = dayIn(days.start, locale, 'long');
  if (kind === 'due') return fill(running.over, { date });
  if (kind !== 'running')
    return fill(running.ended, { start: date, end: dayIn(days.end, locale, 'long') });
  if (today < days.start) return fill(running.begins, { date: dayIn(days.start, locale, 'near') });
  return fill(running.week, { date, n: weekOf(days, today) });
}
