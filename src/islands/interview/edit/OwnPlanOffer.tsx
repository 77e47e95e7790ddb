import { NOTE_LIMIT } from '../../../domain/history/notes.ts';
import { noteIn } from '../../../domain/interview/sheet.ts';
import { planFor } from '../../../domain/result/ownPlan.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { sayOwnPlan } from '../../../i18n/say/ownPlan.ts';
import { $interview, writeNote } from '../../../stores/interview.ts';
import { $plans } from '../../../stores/plans.ts';
import { useStore } from '../../ui/useStore.ts';

type Props = {
  readonly data: InterviewData;
  readonly trait: TraitId;
  /** The box that it is offered for. */
  readonly box: string;
};

/** The own plan that was made at the result, to take over into a box; nothing once it is in there. */
export function OwnPlanOffer({ data, trait, box }: Props) {
  const plan = planFor(useStore($plans), trait);
  const text = noteIn(useStore($interview), box);
  if (plan === null) return null;
  const said = sayOwnPlan(data.ownPlanSays, plan);
  const taken = text.trim() === '' ? said : `${text.trimEnd()}\n${said}`;
  if (text.includes(said) || taken.length > NOTE_LIMIT) return null;
  return (
    <p class="note own-plan-offer">
      <span>{data.texts.stories.ownPlan}</span> <q>{said}</q>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          writeNote(box, taken);
          // This button disappears; what it wrote stands in the box.
          document.getElementById(`note-${box}`)?.focus();
        }}
      >
        {data.texts.stories.ownPlanTake}
      </button>
    </p>
  );
}
