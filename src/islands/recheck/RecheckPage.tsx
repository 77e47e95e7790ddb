import { useState } from 'preact/hooks';
import { resumeAt } from '../../domain/test/steps.ts';
import { statementsOn } from '../../domain/plan/recheckChange.ts';
import type { RecheckPageData } from '../../i18n/say/recheck.ts';
import { $wipeTold } from '../../stores/kept/keeping.ts';
import { $practised } from '../../stores/practised.ts';
import type { Route } from '../../stores/route.ts';
import { $moved, $route, go, stand } from '../../stores/route.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { Notice } from '../keeping/Notice.tsx';
import { leaveSpot } from '../questionnaire/sameSpot.ts';
import { LocaleContext } from '../ui/locale.ts';
import { useStore } from '../ui/useStore.ts';
import { Ask } from './Ask.tsx';
import { Done } from './Done.tsx';
import { Intro } from './Intro.tsx';
import { NotAsked } from './NotAsked.tsx';
import { useRecheck } from './useRecheck.ts';

/** What the page shows before the first statement, and at the end: as in the test, by the route. */
const OPENING: Route = { view: 'result' };

/** A statement. A stage that the page does not begin with, so that its first screen is another one. */
function at(step: number): Route {
  return { view: 'questions', stage: 'bouwstenen', step };
}

/** One bouwsteen again: why, six statements, and then and now beside each other. */
export function RecheckPage({ data }: { readonly data: RecheckPageData }) {
  const state = useRecheck(useStore($practised));
  const route = useStore($route);
  const [wiped, setWiped] = useState(false);
  const isTold = useStore($wipeTold) !== null;
  const to = (next: Route) => go(next, location.pathname);
  const onWiped = (done: Promise<boolean>) => {
    stand(OPENING);
    // The address stays the same but the screen is new, so its heading must take focus.
    $moved.set(true);
    void done.then(setWiped);
  };
  const isNot = state.kind === 'not' || state.kind === 'wait';
  const isAsking = !isNot && route.view === 'questions' && route.stage === 'bouwstenen';
  const begin = () => {
    if (isNot) return;
    const { asked, measure } = state;
    const steps = statementsOn(measure.instrument, asked.trait).map(
      (item) => ({ kind: 'statement', item }) as const,
    );
    leaveSpot();
    to(at(state.kind === 'begun' ? resumeAt(steps, state.asked.answers) : 0));
  };
  return (
    <LocaleContext.Provider value={data.locale}>
      <Notice address={data.notice} />
      {isNot && <NotAsked {...{ data, state }} />}
      {isAsking && (
        <Ask
          {...{ data, state, onWiped }}
          step={route.step}
          onStep={(step) => to(at(step))}
          onFinish={() => to(OPENING)}
        />
      )}
      {!isNot && !isAsking && state.kind === 'done' && <Done {...{ data, state }} />}
      {!isNot && !isAsking && state.kind !== 'done' && (
        <Intro
          data={data}
          trait={state.asked.trait}
          isBegun={state.kind === 'begun'}
          onStart={begin}
        />
      )}
      <KeepingLine texts={data.keeping} />
      <p role="status" class="keeping">
        {wiped && !isTold && <span>{data.keeping.wiped}</span>}
      </p>
    </LocaleContext.Provider>
  );
}
