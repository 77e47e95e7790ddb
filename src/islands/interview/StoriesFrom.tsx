import { useContext } from 'preact/hooks';
import type { TraitId } from '../../domain/scales.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { InterviewData } from '../../i18n/interview.ts';
import { $interview, $suggested, chooseStories } from '../../stores/interview.ts';
import { $response } from '../../stores/state.ts';
import { url } from '../../urls.ts';
import { useStore } from '../shared/useStore.ts';
import { Live } from './live.ts';

type Props = { readonly data: InterviewData };

/** Says where the chosen stories come from, and how to go back to those of the result. */
export function StoriesFrom({ data: { texts, names } }: Props) {
  const live = useContext(Live);
  const { choose } = texts;
  const suggested = useStore($suggested);
  const hasAnswers = useStore($response).size > 0;
  const changed = useStore($interview).stories.value !== null;
  const name = (trait: TraitId | undefined) => (trait ? lower(names[trait]) : '');
  const growth = name(suggested.find(({ kind }) => kind === 'growth')?.trait);
  const strength = name(suggested.find(({ kind }) => kind === 'strength')?.trait);

  if (changed && suggested.length > 0) {
    return (
      <p>
        {choose.changed}{' '}
        <button type="button" class="link" disabled={!live} onClick={() => chooseStories(null)}>
          {choose.reset}
        </button>
      </p>
    );
  }
  if (strength && growth) return <p>{fill(choose.fromResult, { strength, growth })}</p>;
  if (growth) return <p>{fill(choose.fromPlace, { growth })}</p>;
  if (hasAnswers) return <p>{choose.free}</p>;
  return (
    <p>
      {choose.noResult} <a href={url('/')}>{choose.takeTest}</a>
    </p>
  );
}
