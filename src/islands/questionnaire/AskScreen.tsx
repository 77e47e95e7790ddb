import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerValue, Response } from '../../domain/test/response.ts';
import type { Step } from '../../domain/test/steps.ts';
import { itemIdsOf, looksBack, progressOf } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import type { Asked } from '../../i18n/say/aloud.ts';
import { $moved } from '../../stores/route.ts';
import { $autoAdvance } from '../../stores/state.ts';
import { useAloud } from '../aloud/useAloud.ts';
import { useStore } from '../ui/useStore.ts';
import { Answering } from './answering.ts';
import { firstRadioId } from './ChoiceList.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Progress } from './Progress.tsx';
import { leaveSpot } from './sameSpot.ts';
import { useDigits } from './useDigits.ts';

/** State and actions for the questions on a screen. */
export type Asking = {
  readonly response: Response;
  /** Index of the open item; a digit answers this item. */
  readonly open: number;
  readonly setOpen: (index: number) => void;
  /** Answers an item; after an answer by pointer the next item opens. */
  readonly choose: (index: number, value: AnswerValue, byPointer: boolean) => void;
  /** Whether an answer by pointer opens the next screen. */
  readonly leaves: boolean;
  /**
   * Says that an answer moves on by itself, before it happens: on the first screen of its kind, and on
   * the one where the visit begins.
   */
  readonly announced: string | null;
};

/** The id of that line under a statement, for what it describes. */
export const ANNOUNCED = 'announced';

type Props = {
  /** Version of the instrument. */
  readonly version: string;
  readonly texts: PageData['questionnaire'];
  /** All screens of this stage, and the index of this one. */
  readonly steps: readonly Step[];
  readonly index: number;
  /** The items on this screen, in the order shown. */
  readonly ids: readonly string[];
  /** Their words, to be read aloud. */
  readonly asked: Asked;
  readonly onStep: (step: number) => void;
  readonly onFinish: () => void;
  readonly children: (asking: Asking) => ComponentChildren;
};

/**
 * The frame around one screen of questions: progress, missing answers, *Vorige* and *Volgende*. It
 * needs a key per situation, because it remembers which reaction is open.
 */
export function AskScreen(props: Props) {
  const { version, texts, steps, index, ids, asked, onStep, onFinish, children } = props;
  const aloud = useAloud();
  const { $response, answer } = useContext(Answering);
  const response = useStore($response);
  const autoAdvance = useStore($autoAdvance);
  const firstOpen = ids.findIndex((id) => !response.has(id));
  const [missing, setMissing] = useState<number | null>(null);
  const [open, setOpen] = useState(Math.max(0, firstOpen));
  const nextButton = useRef<HTMLButtonElement>(null);
  // The message about missing answers belongs to the screen before.
  useLayoutEffect(() => setMissing(null), [index]);

  const kind = steps[index]?.kind;
  const [openedAt] = useState(() => ($moved.get() ? null : index));
  const isFirst = index === openedAt || steps.findIndex((step) => step.kind === kind) === index;
  const note = kind === 'situation' ? texts.situationAuto : texts.autoNote;
  const announced = autoAdvance && isFirst ? note : null;

  const isLast = index === steps.length - 1;
  const leaves = autoAdvance && ids.length === 1 && !isLast;
  const leave = () => (isLast ? onFinish() : onStep(index + 1));
  const next = () => {
    if (firstOpen === -1) return leave();
    const radio = document.getElementById(firstRadioId(firstOpen));
    const isShown = radio?.getClientRects().length !== 0;
    setMissing(isShown ? firstOpen : null);
    // A narrow screen shows one open reaction, so the missing one is opened before the message
    // names it.
    if (!isShown) setOpen(firstOpen);
  };
  const choose = (which: number, value: AnswerValue, moveOn: boolean) => {
    const id = ids[which];
    if (id === undefined) return;
    answer(version, id, value);
    setMissing(null);
    if (!moveOn || !autoAdvance) return;
    leaveSpot();
    if (leaves) return leave();
    const following = ids.findIndex((other) => other !== id && !response.has(other));
    if (following === -1) nextButton.current?.focus();
    else setOpen(following);
  };
  useDigits(autoAdvance, (value) => choose(open, value, true));

  const line = (
    <span class="soft" id={ANNOUNCED}>
      {kind === 'statement' && announced}
    </span>
  );
  const before = steps.slice(0, index).flatMap(itemIdsOf).length;
  return (
    // Enter in a radio must send nothing: method="dialog" outside a dialog does nothing.
    <form
      method="dialog"
      autocomplete="off"
      class={kind === 'situation' ? 'ask is-situation' : 'ask'}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        next();
      }}
    >
      <Progress
        texts={texts}
        position={before + Math.min(open, ids.length - 1) + 1}
        {...progressOf(steps, response)}
      >
        {aloud && <aloud.AloudQuestion {...{ asked, texts, open }} />}
      </Progress>
      {missing !== null && <ErrorSummary texts={texts} target={firstRadioId(missing)} />}
      {children({ response, open, setOpen, choose, leaves, announced })}
      <div class="buttons">
        {index > 0 ? (
          <button type="button" class="quiet" onClick={() => onStep(index - 1)}>
            {texts.previous}
          </button>
        ) : (
          // In the place of *Vorige*, which the first screen does not have.
          line
        )}
        <button key="next" type="button" ref={nextButton} data-next onClick={next}>
          <span>{isLast ? texts.finish : texts.next}</span>
        </button>
        {!isLast && looksBack(steps, index, response) && (
          <button type="button" class="outline" onClick={onFinish}>
            {texts.finish}
          </button>
        )}
      </div>
      {index > 0 && line}
    </form>
  );
}
