import { useLayoutEffect, useState } from 'preact/hooks';
import type { Draft } from '../../domain/panel/draft.ts';
import { firstOpen, withObservation } from '../../domain/panel/draft.ts';
import type { Observation } from '../../domain/panel/reply.ts';
import { sayObserved } from '../../i18n/say/giving.ts';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { changeDraft } from '../../stores/replyDraft.ts';
import { $moved } from '../../stores/route.ts';
import { useAloud } from '../aloud/useAloud.ts';
import { ErrorSummary } from '../questionnaire/ErrorSummary.tsx';
import { Progress } from '../questionnaire/Progress.tsx';
import { leaveSpot } from '../questionnaire/sameSpot.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { Choices, FIRST_RADIO } from './Choices.tsx';
import { Observed } from './Observed.tsx';
import { useDigitKeys } from './useDigitKeys.ts';

type Props = {
  readonly data: GivingPageData;
  readonly draft: Draft;
  readonly name: string | null;
  /** The ids of all statements, and the index of this one. */
  readonly ids: readonly string[];
  readonly index: number;
  readonly onStep: (step: number) => void;
  readonly onOverview: () => void;
};

const ANNOUNCED = 'announced';

/** A screen with one statement about the person who asked, in the frame of the test. */
export function AskObserved({ data, draft, name, ids, index, onStep, onOverview }: Props) {
  const { texts, questionnaire, statements } = data;
  const { advances, observations } = draft;
  const id = ids[index] ?? '';
  const text = statements[id] ?? '';
  const value = observations.get(id);
  const heading = useFocusOnMove(id);
  const aloud = useAloud();
  const [isMissing, setMissing] = useState(false);
  // The message about a missing answer belongs to the screen before.
  useLayoutEffect(() => setMissing(false), [id]);
  const [openedAt] = useState(() => ($moved.get() ? null : index));
  const isAnnounced = advances && (index === 0 || index === openedAt);
  const next = () => (value === undefined ? setMissing(true) : onStep(index + 1));
  const choose = (observation: Observation, movesOn: boolean) => {
    changeDraft((before) => withObservation(before, id, observation));
    setMissing(false);
    if (!movesOn || !advances) return;
    leaveSpot();
    onStep(index + 1);
  };
  useDigitKeys(advances, (observation) => choose(observation, true));
  const isWhole = firstOpen(ids, draft) === ids.length;
  const announcement = (
    <span class="soft" id={ANNOUNCED}>
      {isAnnounced && questionnaire.autoNote}
    </span>
  );
  const { question, unseen } = texts.ask;
  const heard = [
    sayObserved(text, name),
    question,
    ...[...questionnaire.answers, unseen].map((answer, i) => `${i + 1}, ${answer}.`),
  ].join(' ');
  return (
    // Enter in a radio must send nothing: method="dialog" outside a dialog does nothing.
    <form
      method="dialog"
      autocomplete="off"
      class="ask"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        next();
      }}
    >
      <Progress
        texts={questionnaire}
        position={index + 1}
        answered={observations.size}
        total={ids.length}
      >
        {aloud && <aloud.AloudText text={heard} />}
      </Progress>
      {isMissing && <ErrorSummary texts={questionnaire} target={FIRST_RADIO} />}
      <fieldset key={id} data-item={id} aria-describedby={isAnnounced ? ANNOUNCED : undefined}>
        <legend>
          <h1 tabIndex={-1} ref={heading} class="statement">
            <Observed {...{ text, name }} />
          </h1>
          <span class="soft how-often">{question}</span>
        </legend>
        <Choices labels={questionnaire.answers} unseen={unseen} value={value} onChoose={choose} />
      </fieldset>
      <div class="buttons">
        {index > 0 ? (
          <button type="button" class="quiet" onClick={() => onStep(index - 1)}>
            {questionnaire.previous}
          </button>
        ) : (
          announcement
        )}
        <button key="next" type="button" data-next onClick={next}>
          {questionnaire.next}
        </button>
        {isWhole && (
          <button type="button" class="outline" onClick={onOverview}>
            {texts.ask.overview}
          </button>
        )}
      </div>
      {index > 0 && announcement}
    </form>
  );
}
