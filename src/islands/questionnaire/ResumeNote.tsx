import { fill } from '../../i18n/fill.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { beginAgain } from '../../stores/attempts.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  readonly answered: number;
  readonly total: number;
  /** Version of the instrument to begin again with. */
  readonly version: string;
  readonly onAgain: () => void;
};

/** To who comes back: you stand where you were, or begin again. Of a test that is done only the latter. */
export function ResumeNote({ texts, answered, total, version, onAgain }: Props) {
  // Then the screen below says that all is answered.
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
