import { useContext } from 'preact/hooks';
import type { Story } from '../../../domain/interview/story.ts';
import { MAX_STORIES, withGrowth, withStrength, without } from '../../../domain/interview/story.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import { isTraitId, TRAITS } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { chooseStories } from '../../../stores/interview.ts';
import { Live } from '../live.ts';
import { StoriesFrom } from './StoriesFrom.tsx';
import { Vacancy } from './Vacancy.tsx';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

/** Choosing bouwstenen for the stories: by ticking, or by the words of a vacancy. */
export function Chooser({ data, stories }: Props) {
  const live = useContext(Live);
  const { texts, names } = data;
  const strengths = stories.filter(({ kind }) => kind === 'strength').map(({ trait }) => trait);
  const growth = stories.find(({ kind }) => kind === 'growth')?.trait ?? null;
  const full = stories.length >= MAX_STORIES;
  const tick = (trait: TraitId, on: boolean) =>
    chooseStories(on ? withStrength(stories, trait) : without(stories, trait));
  return (
    <section class="chooser needs-script" aria-labelledby="choose">
      <h2 id="choose">{texts.choose.title}</h2>
      <StoriesFrom data={data} />
      <fieldset>
        <legend>{texts.choose.strengths}</legend>
        <div class="ticks">
          {TRAITS.map((trait) => {
            const on = strengths.includes(trait);
            return (
              <label key={trait} class={`tick trait-${trait}`}>
                <input
                  type="checkbox"
                  checked={on}
                  disabled={!live || (full && !on && trait !== growth)}
                  onChange={(event) => tick(trait, event.currentTarget.checked)}
                />
                {names[trait]}
              </label>
            );
          })}
        </div>
      </fieldset>
      <div class="pick">
        <label for="growth">{texts.choose.growth}</label>
        <select
          id="growth"
          autocomplete="off"
          disabled={!live}
          value={growth ?? ''}
          onChange={({ currentTarget: { value } }) =>
            chooseStories(withGrowth(stories, isTraitId(value) ? value : null))
          }
        >
          <option value="">{texts.choose.noGrowth}</option>
          {TRAITS.map((trait) => (
            <option
              key={trait}
              value={trait}
              disabled={full && growth === null && !strengths.includes(trait)}
            >
              {names[trait]}
            </option>
          ))}
        </select>
      </div>
      <p role="status" class="soft">
        {full && <span>{texts.choose.full}</span>}
      </p>
      <Vacancy data={data} stories={stories} />
    </section>
  );
}
