import type { LevelId } from '../../codecs/links/levels.ts';
import { LEVELS } from '../../codecs/links/levels.ts';
import { cardChoice } from '../../domain/result/card.ts';
import type { SharingTexts, TraitTexts } from '../../i18n/messages.ts';
import type { Choice, Sharable } from './shareLink.ts';
import { NameField } from './NameField.tsx';
import { OnCard } from './OnCard.tsx';
import { levelsFor } from './shareLink.ts';

type Props = {
  readonly choice: Choice;
  readonly sharable: Sharable;
  readonly texts: Words;
  readonly traits: TraitTexts;
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

/** Chooses what the link shows: a card of one or two, scores or all answers; optionally roles and a name. */
export function Choose({ choice, sharable, texts, traits, withRoles, onChoice }: Props) {
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
              {isChosen && level === 'card' && (
                <OnCard
                  cardChoice={cardChoice(sharable.profile)}
                  chosen={choice.traits}
                  texts={texts}
                  traits={traits}
                  onChosen={(chosen) => onChoice({ ...choice, traits: chosen })}
                />
              )}
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
        <NameField
          value={choice.name}
          texts={texts}
          onValue={(name) => onChoice({ ...choice, name })}
        />
      )}
    </div>
  );
}
