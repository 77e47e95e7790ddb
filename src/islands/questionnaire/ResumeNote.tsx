import { fill } from '../../i18n/fill.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { beginAgain } from '../../stores/attempts.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  readonly answered: number;
  readonly total: number;
  /** Version of the instrument for a new start. */
  readonly version: string;
  readonly onAgain: () => void;
};

/** For a returning visitor: go on here, or begin again. A finished test offers only the latter. */
export function ResumeNote({ texts, answered, total, version, onAgain }: Props) {
  // The screen below already says that everything is answered.
  const isDone = answered === total;
  const title = isDone ? texts.resumeDone : texts.resumeTitle;
  return (
    <aside class="note" aria-label={title}>
      <p>
        {isDone ? (
          title
        ) : (
          <>
            <strong>{title}.</strong> {fill(texts.resumeText, { answered, total })}
          </>
        )}
      </p>
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            beginAgain(version);
            onAgain();
          }}
        >
          {texts.again}
        </button>{' '}
        <span class="soft">{texts.againNote}</span>
      </p>
    </aside>
  );
}
