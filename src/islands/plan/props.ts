import type { Action } from '../../domain/plan/action.ts';
import type { Day } from '../../domain/plan/day.ts';
import type { Phase } from '../../domain/plan/phase.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import type { Mode } from './screens.ts';

/** What every screen of the page gets. */
export type ScreenProps = {
  readonly data: PlanData;
  readonly action: Action;
  readonly today: Day;
  /** Goes to another screen; `null` is the one that the day asks for. */
  readonly go: (mode: Mode | null) => void;
};

/** An action that has its days. */
export type Begun = Exclude<Phase, { readonly kind: 'writing' }>;
