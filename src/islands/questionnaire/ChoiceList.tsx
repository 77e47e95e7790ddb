import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AnswerValue } from '../../domain/test/response.ts';
import { ANSWER_VALUES } from '../../domain/test/response.ts';

type Props = {
  readonly itemId: string;
  /** Index of this question on its screen, from 0. */
  readonly place: number;
  readonly labels: readonly string[];
  readonly value: AnswerValue | undefined;
  /** `byPointer`: by mouse, finger or pen. Only then the next question may open by itself. */
  readonly onChoose: (value: AnswerValue, byPointer: boolean) => void;
  /** Whether a tap replaces this question with the next one. */
  readonly leaves?: boolean;
};

/** The id of a question's first radio, for error links. */
export function firstRadioId(place: number): string {
  return `answer-${place}-1`;
}

/**
 * Keeps focus on the heading until the click, which moves it to the radio. Removing focus on press
 * as well costs a slow phone time and helps nobody.
 */
function leaveFocus(event: MouseEvent): void {
  if (event.button === 0 && !(event.target instanceof HTMLInputElement)) event.preventDefault();
}

/**
 * Five native radios. Arrow keys and Space also fire `click`, with detail 0, so only a click with
 * another detail is by pointer. A label passes its click on to its radio, possibly with detail 0, so
 * the click on the label is checked first. The radios belong to a place on the screen and not to an
 * item: none of them changes between questions, so nothing is compared.
 */
export function ChoiceList({ itemId, place, labels, value, onChoose, leaves = false }: Props) {
  const latest = useRef({ onChoose, leaves });
  latest.current = { onChoose, leaves };
  const list = useRef<HTMLDivElement>(null);
  // In the browser the radio of the question before is still checked.
  useLayoutEffect(() => {
    list.current?.querySelectorAll('input').forEach((radio) => {
      radio.checked = Number(radio.value) === value;
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another item sets the radios
  }, [itemId]);
  return useMemo(() => {
    let labelPointer = false;
    const onClick = (event: MouseEvent) => {
      const { target, detail } = event;
      const label = (target as Element).closest('label');
      const radio = label?.control as HTMLInputElement | undefined;
      if (!radio) return;
      const isLabel = target !== radio;
      const byPointer = detail > 0 || (!isLabel && labelPointer);
      const replaced = isLabel && byPointer && latest.current.leaves;
      labelPointer = isLabel && byPointer && !replaced;
      // The next question replaces this one, so the focus and mark from the label would be removed
      // at once. Setting them costs a slow phone time.
      if (replaced) {
        event.preventDefault();
        // Focus leaves before anything changes. Otherwise the browser computes the styles of the
        // heading twice.
        document.querySelector<HTMLElement>(':focus')?.blur();
      }
      if (replaced || !isLabel)
        latest.current.onChoose(Number(radio.value) as AnswerValue, byPointer);
    };
    return (
      <div class="choices" ref={list} onMouseDown={leaveFocus} onClick={onClick}>
        {ANSWER_VALUES.map((point) => (
          <label key={point} class="choice">
            <input
              type="radio"
              id={point === 1 ? firstRadioId(place) : undefined}
              name={`answer-${place}`}
              value={point}
              checked={value === point}
            />
            <span>{labels[point - 1]}</span>
          </label>
        ))}
      </div>
    );
  }, [place, labels, value]);
}
