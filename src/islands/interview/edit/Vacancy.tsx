import { useCallback, useContext, useState } from 'preact/hooks';
import type { Story } from '../../../domain/interview/story.ts';
import type { InterviewData, VacancyFile } from '../../../i18n/say/interview.ts';
import { fetchTexts, onceScript } from '../../load/later.ts';
import { Loaded } from '../../load/Loaded.tsx';
import { useLater } from '../../load/useLater.ts';
import { Live } from '../live.ts';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

const loadMatches = onceScript(() => import('./VacancyMatches.tsx'));

/** What was pasted, as long as the page is open: it is there again after another screen. */
let pasted = '';

/**
 * Finds bouwstenen in the pasted text of a vacancy. The text is never stored or sent: what reads it is
 * fetched when this unfolds, before there is any.
 */
export function Vacancy({ data, stories }: Props) {
  const live = useContext(Live);
  const [text, setText] = useState(pasted);
  const [wasOpen] = useState(pasted !== '');
  const [isOpened, setOpened] = useState(wasOpen);
  const { vacancy } = data.texts;
  const load = useCallback(
    () => Promise.all([loadMatches(), fetchTexts<VacancyFile>(data.vacancy)]),
    [data],
  );
  const later = useLater(isOpened ? load : null);
  return (
    <details
      class="vacancy"
      open={wasOpen}
      onToggle={({ currentTarget: { open } }) => setOpened(isOpened || open)}
    >
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
        onInput={({ currentTarget: { value } }) => {
          pasted = value;
          setText(value);
        }}
      />
      {isOpened && (
        <Loaded later={later} place="part" isAsked={text !== ''}>
          {([{ VacancyMatches }, words]) => (
            <VacancyMatches data={data} stories={stories} words={words} text={text} />
          )}
        </Loaded>
      )}
    </details>
  );
}
