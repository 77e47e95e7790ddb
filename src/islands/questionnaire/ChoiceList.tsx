import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerValue } from '../../domain/response.ts';
import { ANSWER_VALUES } from '../../domain/response.ts';

type Props = {
  readonly itemId: string;
  readonly labels: readonly string[];
  readonly value: AnswerValue | undefined;
  /** `byPointer`: by mouse, finger or pen, so that the next question may open by itself. */
  readonly onChoose: (value: AnswerValue, byPointer: boolean) => void;
};

/** The id of one radio, for error links. */
export function radioId(itemId: string, value: AnswerValue): string {
  return `${itemId}-${value}`;
}

/**
 * The click on a label gives focus to its radio. That pressing it takes focus from the heading first
 * costs a slow phone time and helps nobody.
 */
function leaveFocus(event: MouseEvent): void {
  if (event.button === 0 && !(event.target instanceof HTMLInputElement)) event.preventDefault();
}

/**
 * Five native radios. Arrow keys and Space fire `click` too, with detail 0: only a real pointer
 * counts as one. The click that a label passes on to its radio may carry detail 0 as well, so the
 * label is asked first.
 */
export function ChoiceList({ itemId, labels, value, onChoose }: Props) {
  const labelPointer = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  // From one question to the next the radios stay. Their names change one by one, and on the way one
  // that was checked can push out the one that is to be.
  useLayoutEffect(() => {
    if (value === undefined) return;
    const radio = list.current?.querySelector<HTMLInputElement>(`[value="${value}"]`);
    if (radio) radio.checked = true;
  }, [itemId]);
  return (
    <div class="choices" ref={list} onMouseDown={leaveFocus}>
      {ANSWER_VALUES.map((point) => (
        <label
          key={point}
          class="choice"
          onClick={(event) => {
            if (event.target instanceof HTMLInputElement) return;
            labelPointer.current = event.detail > 0;
          }}
        >
          <input
            type="radio"
            id={radioId(itemId, point)}
            name={itemId}
            value={point}
            checked={value === point}
            onClick={(event) => {
              const byPointer = event.detail > 0 || labelPointer.current;
              labelPointer.current = false;
              onChoose(point, byPointer);
            }}
          />
          <span>{labels[point - 1]}</span>
        </label>
      ))}
    </div>
  );
}
