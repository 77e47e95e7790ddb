import type { PageData, UiTexts } from '../../../i18n/messages.ts';
import { saveAnswers } from './saveAnswers.ts';
import { $asksToGo, $keeping } from '../../../stores/kept/keeping.ts';
import { beginAgain } from '../../../stores/attempts.ts';
import { $state } from '../../../stores/state.ts';
import { pageUrl } from '../../../urls.ts';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { KeepingLine } from '../../keeping/KeepingLine.tsx';
import { KeepingQuestion } from '../../keeping/KeepingQuestion.tsx';
import { KeepingSwitch } from '../../keeping/KeepingSwitch.tsx';
import { WipeButton } from '../../keeping/WipeButton.tsx';
import { useLocale } from '../../ui/locale.ts';
import { useStore } from '../../ui/useStore.ts';

type Props = {
  readonly data: PageData;
  readonly texts: UiTexts['result'];
  readonly onQuestions: () => void;
  /** Called after *Opnieuw beginnen*; `null` when a new attempt was begun already. */
  readonly onAgain: (() => void) | null;
  readonly onWiped: (done: Promise<boolean>) => void;
};

/** What is kept of the person, and how to begin again or delete it. */
export function Data({ data, texts, onQuestions, onAgain, onWiped }: Props) {
  const { questionnaire, keeping, instruments, textFiles } = data;
  const kept = useStore($keeping) === 'kept';
  // A question for the person must not stand in what is folded.
  const isAsked = useStore($asksToGo);
  const { attempts } = useStore($state);
  const hasMore = attempts.filter(({ answers }) => answers.size > 0).length > 1;
  const history = pageUrl('/plan/verloop/', useLocale());
  return (
    <>
      <FoldRow
        id="own-data"
        level={2}
        title={texts.dataTitle}
        note={texts.dataNote}
        forceOpen={isAsked}
      >
        {kept && <p>{texts.dataText}</p>}
        {hasMore && (
          <p>
            <a href={history}>{texts.dataHistory}</a>
          </p>
        )}
        <div class="switches">
          <button type="button" class="link" onClick={onQuestions}>
            {texts.backToQuestions}
          </button>
          {onAgain && (
            <button
              type="button"
              class="link"
              onClick={() => {
                beginAgain(instruments[0].version);
                onAgain();
              }}
            >
              {questionnaire.again}
            </button>
          )}
          <button type="button" class="link" aria-describedby="answer-file" onClick={saveAnswers}>
            {texts.saveAnswers}
          </button>
          <KeepingSwitch texts={keeping} />
          <KeepingQuestion notice={textFiles.notice} />
          <WipeButton texts={keeping} notice={textFiles.notice} onWiped={onWiped} />
        </div>
        <p id="answer-file" class="soft">
          {texts.saveAnswersNote}
        </p>
      </FoldRow>
      {/* Never folded: whoever leaves the page would lose all. */}
      <KeepingLine texts={keeping} />
    </>
  );
}
