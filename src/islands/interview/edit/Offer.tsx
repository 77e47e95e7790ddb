import { NOTE_LIMIT } from '../../../domain/history/notes.ts';
import { noteIn } from '../../../domain/interview/sheet.ts';
import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import { $interview, writeNote } from '../../../stores/interview.ts';
import { useStore } from '../../ui/useStore.ts';

type Props = {
  readonly texts: InterviewTexts;
  /** What is offered, and where it comes from. */
  readonly said: string;
  readonly from: string;
  /** The box that it is offered for. */
  readonly box: string;
};

/** A sentence from the result, to take over into a box; nothing once it is in there. */
export function Offer({ texts: { stories }, said, from, box }: Props) {
  const text = noteIn(useStore($interview), box);
  const taken = text.trim() === '' ? said : `${text.trimEnd()}\n${said}`;
  if (text.includes(said) || taken.length > NOTE_LIMIT) return null;
  return (
    <p class="note own-plan-offer">
      <span>{from}</span> <q>{said}</q>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          writeNote(box, taken);
          // This button disappears; what it wrote stands in the box.
          document.getElementById(`note-${box}`)?.focus();
        }}
      >
        {stories.ownPlanTake}
      </button>
    </p>
  );
}
