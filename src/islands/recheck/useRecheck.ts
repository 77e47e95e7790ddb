import type { Action } from '../../domain/plan/action.ts';
import type { RecheckState } from '../../domain/plan/recheckFor.ts';
import { recheckFor } from '../../domain/plan/recheckFor.ts';
import { dayAt } from '../../i18n/day.ts';
import { wallClock } from '../../platform/clock.ts';
import { $measures } from '../../stores/measure.ts';
import { $rechecks } from '../../stores/rechecks.ts';
import { $state } from '../../stores/state.ts';
import { $timeline } from '../../stores/timeline.ts';
import { useStore } from '../ui/useStore.ts';

/** Whether the bouwsteen of an action may be asked again today, and how far that is. */
export function useRecheck(action: Action | null): RecheckState {
  const { attempts } = useStore($state);
  const timeline = useStore($timeline);
  const rechecks = useStore($rechecks);
  const measures = useStore($measures);
  const today = dayAt(wallClock());
  return recheckFor(action, { attempts, timeline, rechecks, measures, today, dayOf: dayAt });
}
