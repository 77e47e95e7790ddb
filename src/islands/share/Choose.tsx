import { cleanName, LONGEST_NAME } from '../../codecs/links/name.ts';
import { fill } from '../../i18n/format.ts';
import type { SharingTexts } from '../../i18n/messages.ts';
import type { Choice, Sharable } from './shareLink.ts';

type Props = {
  readonly choice: Choice;
  readonly sharable: Sharable;
  readonly texts: SharingTexts['choose'];
  readonly withRoles: string;
  readonly onChoice: (choice: Choice) => void;
};

/** The number of characters left is shown from here on. */
const NEAR = 10;

/** Choosing what the link reveals: a card, scores or all answers; roles and a name if wanted. */
export function Choose({ choice, sharable, texts, withRoles, onChoice }: Props) {
  const reveals = [
    { reveal: 'card', label: texts.card, note: texts.cardNote },
    { reveal: 'scores', label: texts.scores, note: texts.scoresNote },
    { reveal: 'answers', label: texts.answers, note: texts.answersNote },
  ] as const;
  const left = LONGEST_NAME - [...choice.name].length;
  return (
    <div class="choose">
      <fieldset class="reveal">
        <legend>{texts.what}</legend>
        {reveals
          .filter(({ reveal }) => reveal !== 'card' || sharable.card !== null)
          .map(({ reveal, label, note }) => (
            <div key={reveal} class="option">
              <label>
                <input
                  type="radio"
                  name="reveal"
                  value={reveal}
                  checked={choice.reveal === reveal}
                  aria-describedby={`reveal-${reveal}`}
                  onChange={() => onChoice({ ...choice, reveal })}
                />
                {label}
              </label>
              <p id={`reveal-${reveal}`} class="soft">
                {note}
              </p>
              {reveal === 'scores' && choice.reveal === 'scores' && sharable.hasRoles && (
                <label class="switch">
                  <input
                    type="checkbox"
                    checked={choice.withRoles}
                    onChange={({ currentTarget }) =>
                      onChoice({ ...choice, withRoles: currentTarget.checked })
                    }
                  />
                  {withRoles}
                </label>
              )}
            </div>
          ))}
      </fieldset>
      {choice.reveal !== 'card' && (
        <label class="field">
          <span>{texts.name}</span>
          <input
            type="text"
            autocomplete="given-name"
            maxLength={LONGEST_NAME}
            value={choice.name}
            aria-describedby="name-note"
            onInput={({ currentTarget }) => onChoice({ ...choice, name: currentTarget.value })}
            onBlur={() => onChoice({ ...choice, name: cleanName(choice.name) })}
          />
          <span id="name-note" class="soft">
            {texts.nameNote}
            {left <= NEAR && ` ${left > 0 ? fill(texts.nameLeft, { n: left }) : texts.nameFull}.`}
          </span>
        </label>
      )}
    </div>
  );
}
