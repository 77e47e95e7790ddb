import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Stage } from '../../domain/test/instrument.ts';
import { hasAnswers } from '../../domain/history/state.ts';
import { progressOf, stepsOf } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $asksToGo, $keeping, $wipeTold, isHeld } from '../../stores/kept/keeping.ts';
import { isAnythingHere } from '../../stores/kept/present.ts';
import type { Route } from '../../stores/route.ts';
import { $moved, $route, START, go, goBack, stand } from '../../stores/route.ts';
import { $instrument } from '../../stores/asked.ts';
import { $response, $state } from '../../stores/state.ts';
import { pageUrl } from '../../urls.ts';
import { loadRest } from './ahead.ts';
import { useAhead } from './useAhead.ts';
import { useDocument } from './useDocument.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { ResumeNote } from '../questionnaire/ResumeNote.tsx';
import { Settings } from '../questionnaire/Settings.tsx';
import { StatementScreen } from '../questionnaire/StatementScreen.tsx';
import { Notice } from '../keeping/Notice.tsx';
import { Island } from '../load/Island.tsx';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { Elsewhere } from '../ui/Elsewhere.tsx';
import { useStore } from '../ui/useStore.ts';
import { LocaleContext } from '../ui/locale.ts';

type Props = {
  readonly data: PageData;
  /** Whether the promise of the landing page is above. */
  readonly hero: boolean;
  /** Whether this person had given answers before this page was opened. */
  readonly resumed?: boolean;
};

/** Questionnaire and result in one document. */
export function App({ data, hero, resumed = false }: Props) {
  const route = useStore($route);
  const moved = useStore($moved);
  const response = useStore($response);
  // Before the script runs nobody has begun, so the newest version counts.
  const instrument = useStore($instrument) ?? data.instruments[0];
  const [wiped, setWiped] = useState(false);
  const isResult = route.view === 'result';
  const steps = isResult ? [] : stepsOf(instrument, route.stage);
  const index = isResult ? 0 : route.step;
  const step = steps[index];
  const atStart = !isResult && route.stage === 'kern' && index === 0;
  // From a result the questions have their own address, without the promise.
  const isPlain = isResult || route.plain === true;
  const promised = hero && atStart && !isPlain;
  // The words of an older version come later, with the other late words.
  const isEarly =
    !isResult &&
    route.stage === 'kern' &&
    step?.kind === 'statement' &&
    step.item.id in data.statements;
  // Fetched only from the first answer on, so that the first page stays small.
  const isAsked = useStore($asksToGo);
  const isBegun = hasAnswers(useStore($state));
  // A decision or a message for the person comes first on the page.
  const isWipeTold = useStore($wipeTold) !== null;
  const isTold = isHeld(useStore($keeping)) || isWipeTold;
  const rest = useLater(moved || !atStart || isBegun || isAsked || isTold ? loadRest : null);
  const Rest = rest.kind === 'ready' ? rest.value.rest : null;

  const to = (next: Route) => {
    setWiped(false);
    const asked = hero && next.view === 'questions' && !next.plain ? '/' : '/vragenlijst/';
    go(next, pageUrl(next.view === 'result' ? '/resultaat/' : asked, data.locale));
  };
  const toStage = (stage: Stage, next = 0) =>
    to({ view: 'questions', stage, step: next, plain: isPlain });
  const onFinish = () =>
    to(isResult ? { view: 'result' } : { view: 'result', finished: route.stage });
  const onEarlier = () => to({ view: 'result', earlier: true });
  const onWiped = (done: Promise<boolean>) => {
    if (!isResult) to(START);
    // The address stays the same but the screen is new, so its heading must take focus.
    $moved.set(true);
    void done.then(setWiped);
  };

  const isDone = !isResult && step === undefined;
  const view = isResult ? 'result' : promised ? 'start' : atStart || isDone ? 'first' : 'questions';
  useDocument(data, view, !isDone || rest.kind !== 'waiting');
  useEffect(() => {
    if (isWipeTold && !isResult) stand(START);
  }, [isWipeTold, isResult]);
  const left = isResult ? 0 : steps.length - index;
  useAhead({ data, route, left, isBegun: moved || !atStart, answered: response.size, Rest });

  const { notice } = data.textFiles;
  const isWipeable = Rest !== null && isAnythingHere();
  // It belongs to every question, so it is drawn again only after a change in it.
  const settings = useMemo(
    () => (
      <Settings data={data} step={step}>
        {Rest && <Rest.KeepingQuestion notice={notice} />}
        {isWipeable && <Rest.WipeButton texts={data.keeping} notice={notice} onWiped={onWiped} />}
      </Settings>
    ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `step` by kind, `onWiped` by isResult
    [data, step?.kind, Rest, isWipeable, isResult],
  );
  const waiting = rest.kind === 'ready' ? null : rest;
  const pause = useMemo(
    () => (
      <Island data={data}>
        {Rest && <Rest.Pause texts={data.questionnaire}>{settings}</Rest.Pause>}
        {waiting && isEarly && <Loaded later={waiting} place="part" isAsked />}
      </Island>
    ),
    [data, settings, Rest, waiting, isEarly],
  );
  const comesBack = resumed && !isResult && !moved && response.size > 0 && route.stage === 'kern';
  const options = (
    <details class="options screen-only">
      <summary>{data.questionnaire.settings}</summary>
      {settings}
    </details>
  );
  const resumeNote = comesBack && (
    <ResumeNote
      texts={data.questionnaire}
      {...progressOf(steps, response)}
      version={data.instruments[0].version}
      onAgain={() => to(START)}
    />
  );
  return (
    <LocaleContext.Provider value={data.locale}>
      <Notice address={notice} />
      {!isDone && resumeNote}
      {!isResult && !isDone && (atStart ? options : <Elsewhere at="pause">{pause}</Elsewhere>)}
      {isEarly && (
        <StatementScreen
          version={instrument.version}
          texts={data.questionnaire}
          wording={data.statements}
          steps={steps}
          index={index}
          item={step.item}
          underPromise={promised}
          onStep={(next) => toStage('kern', next)}
          onFinish={onFinish}
        />
      )}
      {Rest && isResult && (
        <Rest.ResultLoader
          data={data}
          finished={route.finished ?? null}
          earlier={route.earlier === true}
          onEarlier={onEarlier}
          sharing={{
            isOpen: route.sharing === true,
            onOpen: () => to({ ...route, sharing: true }),
            onBack: goBack,
          }}
          onStage={toStage}
          onWiped={onWiped}
        />
      )}
      {Rest && !isResult && !isEarly && (
        <Rest.LaterScreen
          data={data}
          instrument={instrument}
          stage={route.stage}
          step={index}
          halfway={<Rest.HalfwayDrawing data={data} />}
          onStep={(next) => toStage(route.stage, next)}
          onFinish={onFinish}
        />
      )}
      {!isEarly &&
        (isResult ? (
          <Loaded later={rest} place="page" title={data.result.title} />
        ) : (
          <Loaded later={rest} place="question" />
        ))}
      {Rest && (atStart || comesBack) && <Rest.EarlierNote data={data} onEarlier={onEarlier} />}
      {isDone && resumeNote}
      {isDone && options}
      {!isResult && <KeepingLine texts={data.keeping} />}
      <p role="status" class="keeping">
        {wiped && !isWipeTold && !isBegun && <span>{data.keeping.wiped}</span>}
      </p>
    </LocaleContext.Provider>
  );
}
