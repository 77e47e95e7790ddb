import type { Draft } from '../../domain/panel/draft.ts';
import { REMARKS } from '../../domain/panel/draft.ts';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { RemarkField } from './RemarkField.tsx';

type Props = {
  readonly data: GivingPageData;
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

/** The two open questions; both may stay empty. */
export function OpenQuestions({ data, draft, onBack, onNext }: Props) {
  const { open } = data.texts;
  const heading = useFocusOnMove('open');
  return (
    <form method="dialog" autocomplete="off" class="ask is-long">
      <h1 tabIndex={-1} ref={heading}>
        {open.title}
      </h1>
      <p>{open.lead}</p>
      <p class="quote">{open.example}</p>
      {REMARKS.map((remark) => (
        <RemarkField key={remark} texts={open} {...{ draft, remark }} />
      ))}
      <p class="soft">{open.care}</p>
      <div class="buttons">
        <button type="button" class="quiet" onClick={onBack}>
          {data.questionnaire.previous}
        </button>
        <button type="button" onClick={onNext}>
          {open.next}
        </button>
      </div>
    </form>
  );
}
