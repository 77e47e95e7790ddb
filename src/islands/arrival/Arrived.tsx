import type { AnswerValue } from '../../domain/test/response.ts';
import { fill } from '../../i18n/fill.ts';
import type { NoticeTexts } from '../../i18n/messages.ts';
import { AskFirst } from '../ui/AskFirst.tsx';

type Props = {
  readonly texts: NoticeTexts['arrival'];
  readonly answers: readonly string[];
  readonly statement: string;
  /** Whether the test begins with this statement, so that its answer is in sight. */
  readonly isFirst: boolean;
  /** Whether the answer counts already: of a person who had none. */
  readonly isTaken: boolean;
  /** What the person answered to it before. */
  readonly given: AnswerValue | null;
  readonly value: AnswerValue;
  readonly onTake: () => void;
  readonly onClose: () => void;
};

/** What became of an answer that was tapped on another site, or the question what should. */
export function Arrived(props: Props) {
  const { texts, answers, statement, isFirst, isTaken, given, value, onTake, onClose } = props;
  if (isTaken)
    return (
      <p class="note" role="status">
        {isFirst ? texts.first : fill(texts.other, { statement })}
      </p>
    );
  const wordOf = (one: AnswerValue | null) => answers[(one ?? 0) - 1] ?? '';
  const slots = { statement, tapped: wordOf(value), given: wordOf(given) };
  // What had the focus is gone.
  const toHeading = () => {
    const heading = document.querySelector<HTMLElement>('main :is(h1, [tabindex="-1"])');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  };
  const onDone = (then?: () => void) => {
    then?.();
    onClose();
    toHeading();
  };
  return (
    <AskFirst
      question={fill(given === null ? texts.askAdd : texts.askReplace, slots)}
      no={given === null ? texts.addNo : fill(texts.replaceNo, slots)}
      yes={given === null ? texts.addYes : fill(texts.replaceYes, slots)}
      onNo={() => onDone()}
      onYes={() => onDone(onTake)}
    />
  );
}
