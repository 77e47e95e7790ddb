import type { LevelId } from '../../codecs/links/levels.ts';
import { LEVELS } from '../../codecs/links/levels.ts';
import { cleanName, LONGEST_NAME } from '../../codecs/links/name.ts';
import { fill } from '../../i18n/format.ts';
import type { SharingTexts } from '../../i18n/messages.ts';
import type { Choice, Sharable } from './shareLink.ts';
import { levelsFor } from './shareLink.ts';

type Props = {
  readonly choice: Choice;
  readonly sharable: Sharable;
  readonly texts: Words;
  readonly withRoles: string;
  readonly onChoice: (choice: Choice) => void;
};

type Words = SharingTexts['choose'];

/** The name and the description of each level. */
const WORDS: { readonly [Id in LevelId]: (texts: Words) => readonly [string, string] } = {
  card: ({ card, cardNote }) => [card, cardNote],
  scores: ({ scores, scoresNote }) => [scores, scoresNote],
  answers: ({ answers, answersNote }) => [answers, answersNote],
};

/** From this number of characters left on, the number is shown. */
const NEAR = 10;

/** Chooses what the link shows: a card, scores or all answers, and optionally roles and a name. */
export function Choose({ choice, sharable, texts, withRoles, onChoice }: Props) {
  const left = LONGEST_NAME - [...choice.name].length;
  return (
    <div class="choose">
      <fieldset class="reveal">
        <legend>{texts.what}</legend>
        {levelsFor(sharable).map((level) => {
          const [label, note] = WORDS[level](texts);
          const isChosen = choice.level === level;
          return (
            <div key={level} class="option">
              <label>
                <input
                  type="radio"
                  name="reveal"
                  value={level}
                  checked={isChosen}
                  aria-describedby={`reveal-${level}`}
                  onChange={() => onChoice({ ...choice, level })}
                />
                {label}
              </label>
              <p id={`reveal-${level}`} class="soft">
                {note}
              </p>
              {isChosen && LEVELS[level].reveals.roles === 'asked' && sharable.hasRoles && (
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
          );
        })}
      </fieldset>
      {LEVELS[choice.level].reveals.name && (
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
