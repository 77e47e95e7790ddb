import type { UiTexts } from '../../i18n/messages.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  readonly onBack: () => void;
  readonly onFinish: () => void;
};

/** Everything in this stage is answered: the result is ready. */
export function DoneStep({ texts, onBack, onFinish }: Props) {
  const heading = useFocusOnMove('done');
  return (
    <div class="ask">
      <h1 tabIndex={-1} ref={heading} class="statement">
        {texts.doneTitle}
      </h1>
      <p>{texts.doneText}</p>
      <div class="buttons">
        <button type="button" class="quiet" onClick={onBack}>
          {texts.previous}
        </button>
        <button type="button" onClick={onFinish}>
          {texts.finish}
        </button>
      </div>
    </div>
  );
}
