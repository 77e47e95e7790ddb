import { useRef } from 'preact/hooks';
import type { Observation } from '../../domain/panel/reply.ts';
import { ANSWER_VALUES } from '../../domain/test/response.ts';

type Props = {
  readonly labels: readonly string[];
  readonly unseen: string;
  readonly value: Observation | undefined;
  /** `byPointer`: by mouse, finger or pen. Only then the next statement may open by itself. */
  readonly onChoose: (value: Observation, byPointer: boolean) => void;
};

const OBSERVATIONS: readonly Observation[] = [...ANSWER_VALUES, 'unseen'];

/** The id of the first radio, for the link of an error. */
export const FIRST_RADIO = 'observation-1';

/** Five native radios, and a sixth set apart. Arrow keys and Space click too, so what came before tells. */
export function Choices({ labels, unseen, value, onChoose }: Props) {
  const pressed = useRef(false);
  return (
    <div
      class="choices"
      onPointerDown={() => (pressed.current = true)}
      onKeyDown={() => (pressed.current = false)}
    >
      {OBSERVATIONS.map((point) => (
        <label key={point} class={point === 'unseen' ? 'choice is-apart' : 'choice'}>
          <input
            type="radio"
            id={`observation-${point}`}
            name="observation"
            value={point}
            checked={value === point}
            onClick={() => {
              const byPointer = pressed.current;
              pressed.current = false;
              onChoose(point, byPointer);
            }}
          />
          <span>{point === 'unseen' ? unseen : labels[point - 1]}</span>
        </label>
      ))}
    </div>
  );
}
