import { useContext } from 'preact/hooks';
import { COACH_COLOURS, COACH_LIMIT, coachColour } from '../../domain/conversation/coach.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { $coach, colourCoach, nameCoach } from '../../stores/coach.ts';
import { useStore } from '../ui/useStore.ts';
import { CoachHead } from './CoachHead.tsx';
import { Live } from './live.ts';

type Props = { readonly data: ConversationData };

/** A coach's own name and colour above the sheet, which stay on this device. */
export function CoachPart({ data: { texts } }: Props) {
  const live = useContext(Live);
  const coach = useStore($coach);
  const words = texts.coach;
  const chosen = coachColour(coach);
  return (
    <section aria-labelledby="coach">
      <h2 id="coach">{words.title}</h2>
      <p>{words.text}</p>
      <div class="plan-field field">
        <label for="coach-naam">{words.name}</label>
        <p id="coach-hint" class="soft">
          {words.nameHint}
        </p>
        <input
          id="coach-naam"
          type="text"
          autocomplete="off"
          maxLength={COACH_LIMIT}
          disabled={!live}
          aria-describedby="coach-hint"
          value={coach.name.value}
          onInput={({ currentTarget }) => nameCoach(currentTarget.value)}
        />
      </div>
      <fieldset class="coach-colours">
        <legend>{words.colour}</legend>
        {COACH_COLOURS.map((colour) => (
          <label key={colour} class={`tick coach-${colour}`}>
            <input
              type="radio"
              name="kleur"
              value={colour}
              disabled={!live}
              checked={colour === chosen}
              onChange={() => colourCoach(colour)}
            />
            <i class="swatch" aria-hidden="true" />
            {words.colours[colour]}
          </label>
        ))}
      </fieldset>
      <p class="soft">{words.colourNote}</p>
      <CoachHead />
      <p class="soft">{words.stays}</p>
    </section>
  );
}
