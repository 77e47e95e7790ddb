import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyAction } from '../../domain/plan/action.ts';
import { phaseOf } from '../../domain/plan/phase.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { $action } from '../../stores/plan.ts';
import { Notice } from '../keeping/Notice.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { useStore } from '../ui/useStore.ts';
import { Earlier } from './Earlier.tsx';
import { Ended } from './Ended.tsx';
import { Live } from './live.ts';
import { LookBack } from './LookBack.tsx';
import { NotDone } from './NotDone.tsx';
import { Paper } from './Paper.tsx';
import { OwnPlanData } from './OwnPlanData.tsx';
import { Running } from './Running.tsx';
import type { Mode } from './screens.ts';
import { NOW, screenOf } from './screens.ts';
import { useToday } from './useToday.ts';
import { Write } from './Write.tsx';

type Props = { readonly data: PlanData };

/** Before the script runs there is no action and no day; nothing of either is drawn then. */
const NONE = emptyAction('none', 0);
const NO_DAY = '1970-01-01';

/** The page with one action for three weeks: on the screen what is next, on paper all of it. */
export function PlanPage({ data }: Props) {
  const today = useToday();
  const action = useStore($action) ?? NONE;
  const [mode, setMode] = useState<Mode | null>(null);
  const phase = phaseOf(action, today ?? NO_DAY);
  const screen = screenOf(phase, mode);
  const key = `${action.id} ${screen}`;
  // The first words of a plan give it a name: the screen stays.
  const shown = useRef({ screen, id: action.id });
  useEffect(() => {
    const before = shown.current;
    shown.current = { screen, id: action.id };
    const isFirst = today === null || (before.id === NONE.id && before.screen === screen);
    if (isFirst) return;
    if (before.id === action.id && before.screen === screen) return;
    document.getElementById(NOW)?.focus({ preventScroll: true });
    document.getElementById(NOW)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another screen moves the focus
  }, [key]);
  const props = { data, action, today: today ?? NO_DAY, go: setMode };
  return (
    <LocaleContext.Provider value={data.locale}>
      <Live.Provider value={today !== null}>
        <div class="plan-page screen-only">
          <Notice address={data.notice} />
          {screen === 'writing' && <Write {...props} />}
          {phase.kind !== 'writing' && (
            <>
              {screen === 'plan' && <Running {...props} phase={phase} />}
              {screen === 'editing' && <Write {...props} isEditing />}
              {screen === 'looking' && <LookBack {...props} phase={phase} />}
              {screen === 'notDone' && <NotDone {...props} phase={phase} />}
              {screen === 'ended' && <Ended {...props} phase={phase} />}
            </>
          )}
          {today !== null && (
            <>
              <Earlier data={data} />
              <OwnPlanData data={data} />
            </>
          )}
        </div>
        <Paper data={data} action={action} phase={phase} isLive={today !== null} />
      </Live.Provider>
    </LocaleContext.Provider>
  );
}
