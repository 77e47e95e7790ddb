import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { Story } from '../../../domain/interview/story.ts';
import { MAX_STORIES, withStrength } from '../../../domain/interview/story.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { readVacancy, VACANCY_LIMIT } from '../../../domain/interview/vacancy.ts';
import { fill } from '../../../i18n/format.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { chooseStories } from '../../../stores/interview.ts';
import { Live } from '../live.ts';
import { useFormats } from '../../ui/useFormats.ts';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

/** Finds bouwstenen in the pasted text of a vacancy. The text is never stored or sent. */
export function Vacancy({ data: { texts, names }, stories }: Props) {
  const live = useContext(Live);
  const { listOf } = useFormats();
  const [text, setText] = useState('');
  const { matches, unread } = useMemo(() => readVacancy(text, texts.traits), [text, texts]);
  const { vacancy } = texts;
  /** The bouwsteen whose button was just pressed: the text that replaces the button takes focus. */
  const pressed = useRef<TraitId | null>(null);
  const takeFocus = (element: HTMLElement | null, trait: TraitId) => {
    if (element === null || pressed.current !== trait) return;
    pressed.current = null;
    element.focus();
  };
  const full = stories.length >= MAX_STORIES;
  return (
    <details class="vacancy">
      <summary>{vacancy.summary}</summary>
      <p id="vacancy-lead">{vacancy.lead}</p>
      <label for="vacancy">{vacancy.label}</label>
      <textarea
        id="vacancy"
        rows={5}
        autocomplete="off"
        disabled={!live}
        aria-describedby="vacancy-lead"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status">
        {text.trim() !== '' && matches.length === 0 && <span>{vacancy.none} </span>}
        {unread > 0 && <span>{fill(vacancy.unread, { read: VACANCY_LIMIT, n: unread })}</span>}
      </p>
      <ul class="matches">
        {matches.map(({ trait, words }) => {
          const added = stories.some((story) => story.trait === trait);
          return (
            <li key={trait} class={`trait-${trait}`}>
              <div>
                <strong>{names[trait]}</strong>
                <p class="soft">{fill(vacancy.found, { words: listOf(words) })}</p>
              </div>
              {added ? (
                <span class="soft" tabIndex={-1} ref={(element) => takeFocus(element, trait)}>
                  {vacancy.added}
                </span>
              ) : (
                <button
                  type="button"
                  class="outline"
                  disabled={full}
                  aria-label={`${vacancy.add}: ${names[trait]}`}
                  onClick={() => {
                    pressed.current = trait;
                    chooseStories(withStrength(stories, trait));
                  }}
                >
                  {vacancy.add}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
