import type { Action } from '../../../src/domain/plan/action.ts';
import { emptyAction } from '../../../src/domain/plan/action.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';

/** An action under way: what somebody tries, from this day on. */
export function runningAction(start: string, more: Partial<Action> = {}): Action {
  const made = Date.parse(`${start}T09:00:00Z`);
  return {
    ...emptyAction('a'.repeat(16), made),
    stage: { value: 'running', at: made },
    start: { value: start, at: made },
    before: { value: 4, at: made },
    trait: { value: 'authenticiteit', at: made },
    texts: new Map([
      ['when', { value: 'iemand me iets vraagt en ik aarzel', at: made }],
      ['act', { value: 'zeg ik eerst wat niet lukt, en dan wat wel', at: made }],
      ['obstacle', { value: 'ik wil aardig gevonden worden', at: made }],
      ['instead', { value: 'vraag ik een dag bedenktijd', at: made }],
      ['who', { value: 'Noor', at: made }],
    ]),
    ...more,
  };
}

export function planWith(...actions: readonly Action[]): Plan {
  return { epoch: 'e'.repeat(16), actions };
}
