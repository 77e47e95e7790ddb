import { fill } from '../../i18n/format.ts';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  readonly answered: number;
  readonly total: number;
  readonly onAgain: () => void;
};

/** To who comes back: you stand where you were, or begin again. */
export function ResumeNote({ texts, answered, total, onAgain }: Props) {
  return (
    <aside class="note" aria-label={texts.resumeTitle}>
      <p>
        <strong>{texts.resumeTitle}.</strong> {fill(texts.resumeText, { answered, total })}
      </p>
      <p>
        <button type="button" class="link" onClick={onAgain}>
          {texts.again}
        </button>{' '}
        <span class="soft">{texts.againNote}</span>
      </p>
    </aside>
  );
}
