import { useState } from 'preact/hooks';
import type { InterviewData, Question } from '../../../i18n/say/interview.ts';
import { $interview } from '../../../stores/interview.ts';
import { useStore } from '../../ui/useStore.ts';
import { notesTo, WrittenNotes } from '../WrittenNotes.tsx';

type Props = { readonly data: InterviewData; readonly question: Question };

/** The notes to a question, hidden until asked for. */
export function PractiseNotes({ data: { texts }, question }: Props) {
  const [open, setOpen] = useState(false);
  const notes = notesTo(texts, question.about, useStore($interview));
  const { practise } = texts;
  return (
    <div class="own-notes">
      <button
        type="button"
        class="outline"
        aria-expanded={open}
        aria-controls="own-notes"
        onClick={() => setOpen(!open)}
      >
        <span>{open ? practise.hideNotes : practise.showNotes}</span>
      </button>
      <div id="own-notes" hidden={!open}>
        {notes.length === 0 ? <p>{practise.noNotes}</p> : <WrittenNotes notes={notes} />}
      </div>
    </div>
  );
}
