import { coachColour, coachName } from '../../domain/conversation/coach.ts';
import { $coach } from '../../stores/coach.ts';
import { useStore } from '../ui/useStore.ts';

/** The name of a coach in their colour, as it stands above the sheet; nothing without a name. */
export function CoachHead() {
  const coach = useStore($coach);
  const name = coachName(coach);
  if (name === '') return null;
  return (
    <span key={name} class={`coach-head coach-${coachColour(coach)}`} translate={false}>
      {name}
    </span>
  );
}
