import { noteIn, type InterviewState } from '../../domain/interview/sheet.ts';
import type { InterviewTexts, Question } from '../../i18n/say/interview.ts';
import { boxesOf } from '../../i18n/say/interview.ts';

/** Something that was written, under its label; without one it speaks for itself. */
export type Written = { readonly id: string; readonly label: string; readonly text: string };

/** What a person wrote about a story or a common question; empty boxes are left out. */
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

/** What was written, as text to read: its own line breaks stay. */
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
