import { useContext, useEffect, useState } from 'preact/hooks';
import type { Story } from '../../../domain/interview/story.ts';
import { MAX_STORIES, noteIdsOf, withStrength } from '../../../domain/interview/story.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { TRAITS } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { chooseStories } from '../../../stores/interview.ts';
import { Live } from '../live.ts';

type Props = {
  readonly data: InterviewData;
  readonly stories: readonly Story[];
  /** Takes the person to the story with this number; without it its first box takes focus. */
  readonly onPicked?: (n: number) => void;
};

/**
 * One story in ten minutes: a question for each bouwsteen, and no test. Open until there is a story;
 * from then on it is one line to unfold.
 */
export function Tonight({ data: { texts }, stories, onPicked }: Props) {
  const live = useContext(Live);
  const { tonight, traits } = texts;
  const [picked, setPicked] = useState<Story | null>(null);
  useEffect(() => {
    // The boxes of the story are on the page by now; the first one waits for its words.
    const [first = ''] = picked === null ? [] : noteIdsOf(picked);
    document.getElementById(`note-${first}`)?.focus();
  }, [picked]);
  const pick = (trait: TraitId) => {
    const chosen = withStrength(stories, trait);
    chooseStories(chosen);
    if (onPicked) onPicked(chosen.findIndex((story) => story.trait === trait) + 1);
    else setPicked({ kind: 'strength', trait });
  };
  const isTaken = (trait: TraitId) => {
    const own = stories.find((story) => story.trait === trait);
    return own === undefined ? stories.length >= MAX_STORIES : own.kind === 'growth';
  };
  return (
    <details class="recall tonight" open={stories.length === 0}>
      <summary>{tonight.title}</summary>
      <p>{tonight.lead}</p>
      <ol class="bullets">
        {tonight.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul class="needs-script">
        {TRAITS.map((trait) => (
          <li key={trait}>
            <button
              type="button"
              class="link"
              disabled={!live || isTaken(trait)}
              onClick={() => pick(trait)}
            >
              {traits[trait].asks[0]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
