import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AnswerValue } from '../../domain/response.ts';
import { ANSWER_VALUES } from '../../domain/response.ts';

type Props = {
  readonly itemId: string;
  readonly labels: readonly string[];
  readonly value: AnswerValue | undefined;
  /** `byPointer`: by mouse, finger or pen, so that the next question may open by itself. */
  readonly onChoose: (value: AnswerValue, byPointer: boolean) => void;
  /** Whether a tap brings another question in the place of this one. */
  readonly leaves?: boolean;
};

/** The id of the first radio, for error links. */
export function firstRadioId(itemId: string): string {
  return `${itemId}-1`;
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
 * label is asked first. One listener hears them all: what a question changes is drawn at each answer.
 */
export function ChoiceList({ itemId, labels, value, onChoose, leaves = false }: Props) {
  const labelPointer = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const words = useMemo(() => labels.map((label) => <span>{label}</span>), [labels]);
  // From one question to the next the radios stay. Their names change one by one, and on the way one
  // that was checked can push out the one that is to be.
  useLayoutEffect(() => {
    if (value === undefined) return;
    const radio = list.current?.querySelector<HTMLInputElement>(`[value="${value}"]`);
    if (radio) radio.checked = true;
  }, [itemId]);
  const hear = (event: MouseEvent) => {
    const { target, detail } = event;
    const radio = target instanceof Element && target.closest('label')?.control;
    if (!(radio instanceof HTMLInputElement)) return;
    const isLabel = target !== radio;
    const byPointer = detail > 0 || (!isLabel && labelPointer.current);
    const replaced = isLabel && byPointer && leaves;
    labelPointer.current = isLabel && byPointer && !leaves;
    // The next question takes this one's place: what the label would give its radio, focus and a
    // mark, would be gone at once, and costs a slow phone time.
    if (replaced) event.preventDefault();
    if (replaced || !isLabel) onChoose(Number(radio.value) as AnswerValue, byPointer);
  };
  return (
    <div class="choices" ref={list} onMouseDown={leaveFocus} onClick={hear}>
      {ANSWER_VALUES.map((point) => (
        <label key={point} class="choice">
          <input
            type="radio"
            id={point === 1 ? firstRadioId(itemId) : undefined}
            name={itemId}
            value={point}
            checked={value === point}
          />
          {words[point - 1]}
        </label>
      ))}
    </div>
  );
}
