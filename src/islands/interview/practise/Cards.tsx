import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/format.ts';
import type { Question } from '../../../i18n/say/interview.ts';
import { questionsOf } from '../../../i18n/say/interview.ts';
import { useAloud } from '../../aloud/useAloud.ts';
import { Clock } from './Clock.tsx';
import type { Story } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { Live } from '../live.ts';
import { PractiseNotes } from './PractiseNotes.tsx';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

/** One question at a time, with the notes hidden until asked for, and a clock for who wants one. */
export function Cards({ data, stories }: Props) {
  const live = useContext(Live);
  const { texts } = data;
  const { practise } = texts;
  const aloud = useAloud();
  const [questions] = useState<readonly Question[]>(() => questionsOf(texts, stories));
  const [index, setIndex] = useState(0);
  const [withClock, setWithClock] = useState(false);
  const questionHeading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) questionHeading.current?.focus();
  }, [index]);
  const to = (next: number) => {
    moved.current = true;
    setIndex(next);
  };
  const question = questions[index];
  return (
    <>
      <p>{practise.lead}</p>
      {question === undefined ? (
        <div class="ask">
          <h2 tabIndex={-1} ref={questionHeading}>
            {practise.doneTitle}
          </h2>
          <p>{practise.doneText}</p>
          <div class="buttons">
            <button type="button" class="outline" onClick={() => to(0)}>
              {practise.again}
            </button>
          </div>
        </div>
      ) : (
        <div class="ask">
          <div class="aloud-row">
            <p class="soft">{fill(practise.count, { n: index + 1, total: questions.length })}</p>
            {aloud && <aloud.AloudText text={question.text} />}
          </div>
          <h2 class="statement" tabIndex={-1} ref={questionHeading}>
            <span>{question.text}</span>
          </h2>
          {withClock && <Clock key={index} texts={practise} />}
          {question.followUp && (
            <p class="soft">{fill(practise.followUp, { question: question.followUp })}</p>
          )}
          <PractiseNotes key={`notes-${index}`} data={data} question={question} />
          <div class="buttons">
            <button
              type="button"
              class="quiet"
              disabled={index === 0}
              onClick={() => to(index - 1)}
            >
              {practise.previous}
            </button>
            <button type="button" onClick={() => to(index + 1)}>
              {practise.next}
            </button>
          </div>
        </div>
      )}
      <div class="switches">
        <label class="switch">
          <input
            type="checkbox"
            checked={withClock}
            disabled={!live}
            aria-describedby="clock-note"
            onChange={(event) => setWithClock(event.currentTarget.checked)}
          />
          {practise.clock}
        </label>
        <span id="clock-note" class="soft">
          {practise.clockNote}
        </span>
      </div>
    </>
  );
}
