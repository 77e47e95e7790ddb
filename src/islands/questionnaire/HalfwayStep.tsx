import type { ComponentChildren } from 'preact';
import type { UiTexts } from '../../i18n/messages.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  /** The drawing of the statements. */
  readonly children: ComponentChildren;
  readonly onBack: () => void;
  readonly onGo: () => void;
  readonly onFinish: () => void;
};

/** After the statements: go on with the situations, or look at the result so far. */
export function HalfwayStep({ texts, children, onBack, onGo, onFinish }: Props) {
  const heading = useFocusOnMove('halfway');
  return (
    <div class="ask">
      <h1 tabIndex={-1} ref={heading} class="statement">
        {texts.halfwayTitle}
      </h1>
      {children}
      <p>{texts.halfwayText}</p>
      <div class="choices">
        <button type="button" onClick={onGo}>
          {texts.halfwayGo}
        </button>
        <button type="button" class="outline" onClick={onFinish}>
          {texts.finish}
        </button>
      </div>
      <div class="buttons">
        <button type="button" class="quiet" onClick={onBack}>
          {texts.previous}
        </button>
      </div>
    </div>
  );
}
