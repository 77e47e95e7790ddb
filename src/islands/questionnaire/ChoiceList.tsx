import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AnswerValue } from '../../domain/test/response.ts';
import { ANSWER_VALUES } from '../../domain/test/response.ts';

type Props = {
  readonly itemId: string;
  /** Which question of its screen this is, from 0. */
  readonly place: number;
  readonly labels: readonly string[];
  readonly value: AnswerValue | undefined;
  /** `byPointer`: by mouse, finger or pen, so that the next question may open by itself. */
  readonly onChoose: (value: AnswerValue, byPointer: boolean) => void;
  /** Whether a tap brings another question in the place of this one. */
  readonly leaves?: boolean;
};

/** The id of the first radio of a question on its screen, for error links. */
export function firstRadioId(place: number): string {
  return `answer-${place}-1`;
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
 * label is asked first. They belong to a place on the screen, not to the item: from one open
 * question to the next nothing of them changes, and nothing is compared.
 */
export function ChoiceList({ itemId, place, labels, value, onChoose, leaves = false }: Props) {
  const latest = useRef({ onChoose, leaves });
  latest.current = { onChoose, leaves };
  const list = useRef<HTMLDivElement>(null);
  // What a person marked on another question is the browser's own, and still stands here.
  useLayoutEffect(() => {
    list.current?.querySelectorAll('input').forEach((radio) => {
      radio.checked = Number(radio.value) === value;
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another item sets the radios
  }, [itemId]);
  return useMemo(() => {
    let labelPointer = false;
    const hear = (event: MouseEvent) => {
      const { target, detail } = event;
      const label = (target as Element).closest('label');
      const radio = label?.control as HTMLInputElement | undefined;
      if (!radio) return;
      const isLabel = target !== radio;
      const byPointer = detail > 0 || (!isLabel && labelPointer);
      const replaced = isLabel && byPointer && latest.current.leaves;
      labelPointer = isLabel && byPointer && !replaced;
      // The next question takes this one's place: what the label would give its radio, focus and a
      // mark, would be gone at once, and costs a slow phone time.
      if (replaced) {
        event.preventDefault();
        // Let go of before anything changes, a heading that leaves needs no styles of its own.
        document.querySelector<HTMLElement>(':focus')?.blur();
      }
      if (replaced || !isLabel)
        latest.current.onChoose(Number(radio.value) as AnswerValue, byPointer);
    };
    return (
      <div class="choices" ref={list} onMouseDown={leaveFocus} onClick={hear}>
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
