import type { AnswerValue } from '../../domain/test/response.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { ANNOUNCED } from './AskScreen.tsx';
import { ChoiceList } from './ChoiceList.tsx';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  readonly itemId: string;
  readonly wording: string;
  readonly value: AnswerValue | undefined;
  /** 1: the heading of the page. 2: below the heading of the landing page. */
  readonly level: 1 | 2;
  readonly onChoose: (value: AnswerValue, byPointer: boolean) => void;
  /** Whether a tap on an answer opens the next statement. */
  readonly leaves: boolean;
  /** Whether a line under the answers says so. */
  readonly isAnnounced: boolean;
};

/** One statement with its five answers. */
export function StatementStep(props: Props) {
  const { texts, itemId, wording, value, level, onChoose, leaves, isAnnounced } = props;
  const heading = useFocusOnMove(itemId);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <fieldset data-item={itemId} aria-describedby={isAnnounced ? ANNOUNCED : undefined}>
      <legend>
        <Heading key={itemId} tabIndex={-1} ref={heading} class="statement">
          {wording}
        </Heading>
        <span class="soft how-often">{texts.question}</span>
      </legend>
      <ChoiceList
        itemId={itemId}
        place={0}
        labels={texts.answers}
        value={value}
        onChoose={onChoose}
        leaves={leaves}
      />
    </fieldset>
  );
}
