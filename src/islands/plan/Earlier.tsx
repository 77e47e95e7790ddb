import type { Action, ActionText } from '../../domain/plan/action.ts';
import { ACTION_LIMITS } from '../../domain/plan/action.ts';
import { earlierActions } from '../../domain/plan/plan.ts';
import { dayIn } from '../../i18n/day.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { sayAction } from '../../i18n/say/plan.ts';
import { $plan } from '../../stores/plan.ts';
import { useStore } from '../ui/useStore.ts';
import { sayMoved } from './sayMoved.ts';
import { Told } from './Told.tsx';

type Props = { readonly data: PlanData };

/** What is told of an earlier action, below the sentence that it was. */
const TOLD = (Object.keys(ACTION_LIMITS) as ActionText[]).filter(
  (name) => name !== 'when' && name !== 'act',
);

/** The actions before this one, the latest first: nothing of them is lost. */
export function Earlier({ data }: Props) {
  const earlier = earlierActions(useStore($plan));
  if (earlier.length === 0) return null;
  const { texts } = data;
  return (
    <section aria-labelledby="eerder">
      <h2 id="eerder">{texts.earlier.title}</h2>
      <div class="folds">
        {earlier.map((action) => (
          <details key={action.id} class="fold">
            <summary>
              <h3>{sayAction(texts.says, action)}</h3>
              <span class="soft">{noteOf(data, action)}</span>
            </summary>
            <div class="inside">
              <Told data={data} action={action} names={TOLD} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

/** How it ended, and when it began. */
function noteOf({ texts, locale }: PlanData, action: Action): string {
  const { stage, start } = action;
  const { earlier, ended } = texts;
  const outcome =
    stage.value === 'lookedBack'
      ? sayMoved(ended, action)
      : stage.value === 'notDone'
        ? earlier.notDone
        : earlier.aside;
  return start.value === null ? outcome : `${outcome} · ${dayIn(start.value, locale, 'long')}`;
}
