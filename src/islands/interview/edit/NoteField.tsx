import { useContext } from 'preact/hooks';
import { NOTE_LIMIT } from '../../../domain/history/notes.ts';
import { noteIn } from '../../../domain/interview/sheet.ts';
import { fill } from '../../../i18n/format.ts';
import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import { $interview, writeNote } from '../../../stores/interview.ts';
import { useCut } from '../../ui/useCut.ts';
import { useStore } from '../../ui/useStore.ts';
import { Live } from '../live.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** The subject of the box, for screen readers that read the label alone. */
  readonly about?: string;
  readonly hint?: string;
  readonly texts: InterviewTexts;
};

/** When fewer characters than this are left, the box says how many. */
const SAY_FROM = 400;

/** A box to write in; its text is kept at every key. */
export function NoteField({ id, label, about, hint, texts: { stories } }: Props) {
  const live = useContext(Live);
  const text = noteIn(useStore($interview), id);
  const room = NOTE_LIMIT - text.length;
  const { cut, watch } = useCut(NOTE_LIMIT);
  const field = `note-${id}`;
  return (
    <div class="note-field needs-script">
      <label for={field}>
        {label}
        {about && <span class="unseen">: {about}</span>}
      </label>
      {hint && (
        <p id={`${field}-hint`} class="soft">
          {hint}
        </p>
      )}
      <textarea
        id={field}
        rows={3}
        {...watch}
        autocomplete="off"
        disabled={!live}
        aria-describedby={hint ? `${field}-hint` : undefined}
        value={text}
        onInput={(event) => writeNote(id, event.currentTarget.value)}
      />
      <p role="status" class="soft room">
        {room <= SAY_FROM && (
          <span>{room <= 0 ? stories.noRoom : fill(stories.room, { n: room })}</span>
        )}
        {cut > 0 && <span> {fill(stories.cut, { n: cut })}</span>}
      </p>
    </div>
  );
}
