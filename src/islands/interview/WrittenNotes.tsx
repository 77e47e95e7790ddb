import { noteIn, type InterviewState } from '../../domain/interview/sheet.ts';
import type { InterviewTexts, Question } from '../../i18n/say/interview.ts';
import { boxesOf } from '../../i18n/say/interview.ts';

/** A note with its label; an empty label when the note needs none. */
export type Written = { readonly id: string; readonly label: string; readonly text: string };

/** The notes to a story or a common question, without empty ones. */
export function notesTo(
  texts: InterviewTexts,
  about: Question['about'],
  state: InterviewState,
): readonly Written[] {
  const boxes =
    'story' in about
      ? boxesOf(texts, about.story)
      : [{ id: about.note, label: about.note === 'question' ? '' : texts.general.note }];
  return boxes
    .map(({ id, label }) => ({ id, label, text: noteIn(state, id).trim() }))
    .filter(({ text }) => text !== '');
}

type Props = { readonly notes: readonly Written[] };

/** Notes as text to read, with their own line breaks. */
export function WrittenNotes({ notes }: Props) {
  return (
    <>
      {notes.map(({ id, label, text }) => (
        <div key={id} class="written-note">
          {label !== '' && <p class="soft">{label}</p>}
          <p class="written">{text}</p>
        </div>
      ))}
    </>
  );
}
