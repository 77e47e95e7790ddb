import { useMemo, useRef } from 'preact/hooks';
import type { Story } from '../../../domain/interview/story.ts';
import { MAX_STORIES, withStrength } from '../../../domain/interview/story.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { VACANCY_LIMIT, vacancyReader } from '../../../domain/interview/vacancy.ts';
import { fill } from '../../../i18n/format.ts';
import { localeOf } from '../../../i18n/locales.ts';
import type { InterviewData, VacancyFile } from '../../../i18n/say/interview.ts';
import { chooseStories } from '../../../stores/interview.ts';
import { useFormats } from '../../ui/useFormats.ts';

type Props = {
  readonly data: InterviewData;
  readonly stories: readonly Story[];
  readonly words: VacancyFile;
  /** The vacancy. */
  readonly text: string;
};

/** What a vacancy asks for, each with the words that say so, and a way to put it on the sheet. */
export function VacancyMatches({ data, stories, words, text }: Props) {
  const { listOf } = useFormats();
  const { quotes } = localeOf(data.locale);
  /** Words of the vacancy, so that nobody takes them for ours. */
  const quoted = (some: readonly string[]) => listOf(some.map((word) => quotes.join(word)));
  const read = useMemo(() => vacancyReader(words), [words]);
  const { matches, others, unread } = useMemo(() => read(text), [read, text]);
  const { names } = data;
  const { texts: vacancy } = words;
  /** The bouwsteen whose button was just pressed: the text that replaces the button takes focus. */
  const pressed = useRef<TraitId | null>(null);
  const takeFocus = (element: HTMLElement | null, trait: TraitId) => {
    if (element === null || pressed.current !== trait) return;
    pressed.current = null;
    element.focus();
  };
  const full = stories.length >= MAX_STORIES;
  return (
    <>
      <p role="status">
        {text.trim() !== '' && matches.length === 0 && <span>{vacancy.none} </span>}
        {unread > 0 && <span>{fill(vacancy.unread, { read: VACANCY_LIMIT, n: unread })}</span>}
      </p>
      <ul class="matches">
        {matches.map(({ trait, words: found }) => {
          const added = stories.some((story) => story.trait === trait);
          return (
            <li key={trait} class={`trait-${trait}`}>
              <div>
                <strong>{names[trait]}</strong>
                <p class="soft">{fill(vacancy.found, { words: quoted(found) })}</p>
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
      {others.length > 0 && <p>{fill(vacancy.others, { words: listOf(others) })}</p>}
    </>
  );
}
