import { useContext, useRef } from 'preact/hooks';
import type { TraitId } from '../../../domain/test/scales.ts';
import { fill, lower } from '../../../i18n/format.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { $interview, $suggested, chooseStories } from '../../../stores/interview.ts';
import { $isUnknown } from '../../../stores/asked.ts';
import { $whyUnnamed } from '../../../stores/whyUnnamed.ts';
import { $response } from '../../../stores/state.ts';
import { pageUrl } from '../../../urls.ts';
import { useStore } from '../../ui/useStore.ts';
import { Live } from '../live.ts';
import { useLocale } from '../../ui/locale.ts';

type Props = { readonly data: InterviewData };

/** Says where the chosen stories come from, and how to go back to those of the result. */
export function StoriesFrom({ data: { texts, names } }: Props) {
  const live = useContext(Live);
  const locale = useLocale();
  const { choose } = texts;
  const suggested = useStore($suggested);
  const isUnknown = useStore($isUnknown);
  const hasAnswers = useStore($response).size > 0;
  const changed = useStore($interview).stories.value !== null;
  const why = useStore($whyUnnamed);
  const said = useRef<HTMLParagraphElement>(null);
  const name = (trait: TraitId | undefined) => (trait ? lower(names[trait]) : '');
  const growth = name(suggested.find(({ kind }) => kind === 'growth')?.trait);
  const strength = name(suggested.find(({ kind }) => kind === 'strength')?.trait);

  const told = (text: string) => (
    <p ref={said} tabIndex={-1}>
      <span>{text}</span>
    </p>
  );

  if (changed && suggested.length > 0) {
    return (
      <p ref={said} tabIndex={-1}>
        <span>{choose.changed}</span>{' '}
        <button
          type="button"
          class="link"
          disabled={!live}
          onClick={() => {
            // The button disappears; the paragraph stays and now says where the stories come from.
            said.current?.focus();
            chooseStories(null);
          }}
        >
          {choose.reset}
        </button>
      </p>
    );
  }
  if (strength && growth) return told(fill(choose.fromResult, { strength, growth }));
  const because = why === null ? '' : `${choose.why[why]} `;
  if (growth) return told(because + fill(choose.fromPlace, { growth }));
  if (hasAnswers) return told(because + choose.free);
  // The notice above says why there is no result here.
  if (isUnknown) return null;
  return (
    <p>
      {choose.noResult} <a href={pageUrl('/', locale)}>{choose.takeTest}</a>
    </p>
  );
}
