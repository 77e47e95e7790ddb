import type { Day } from '../../domain/plan/day.ts';
import { weekOf } from '../../domain/plan/phase.ts';
import { dayIn } from '../../i18n/day.ts';
import { fill } from '../../i18n/format.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import type { Begun } from './props.ts';
import { NOW } from './screens.ts';

type When = { readonly data: PlanData; readonly phase: Begun; readonly today: Day };
type Props = When & { readonly title: string; readonly lead?: string };

/** Above an action that was begun: when that was and how far it is, and the title of the screen. */
export function Opening({ title, lead, ...when }: Props) {
  return (
    <header class="opening">
      <p class="eyebrow">{saidOf(when)}</p>
      <h1 id={NOW} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
    </header>
  );
}

function saidOf({ data: { texts, locale }, phase: { kind, days }, today }: When): string {
  const { running } = texts;
  const date = dayIn(days.start, locale, 'long');
  if (kind === 'due') return fill(running.over, { date });
  if (kind !== 'running')
    return fill(running.ended, { start: date, end: dayIn(days.end, locale, 'long') });
  if (today < days.start) return fill(running.begins, { date: dayIn(days.start, locale, 'near') });
  return fill(running.week, { date, n: weekOf(days, today) });
}
