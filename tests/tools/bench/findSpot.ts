/** Where to tap, in pixels of the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** What stands on what is tapped. */
  readonly name: string;
  readonly does: 'answer' | 'next' | 'finish';
  /** Whether a statement stands on screen, and not a situation. */
  readonly isStatement: boolean;
}

export interface Wanted {
  /** The answer (1–5) to each question, by its id. */
  readonly values: Readonly<Record<string, number>>;
  /** What stands on the last button. */
  readonly finish: string;
  /** Tap left of the middle, else right: two quick taps on one spot are a double tap. */
  readonly left: boolean;
}

/**
 * Where a person would tap now: the wanted answer of the first open question on screen, else the
 * button that goes on. Runs in the page, so it uses nothing from outside.
 */
export function findSpot({ values, finish, left }: Wanted): Spot | null {
  const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
  const radios = [...document.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
  const itemOf = (radio: HTMLInputElement) =>
    radio.closest('fieldset')?.dataset['item'] ?? radio.name;
  const isAnswered = (id: string) => radios.some((radio) => itemOf(radio) === id && radio.checked);
  const open = radios.find((radio) => isShown(radio.parentElement) && !isAnswered(itemOf(radio)));
  const item = open && itemOf(open);
  const wanted = radios.find(
    (radio) => item !== undefined && itemOf(radio) === item && Number(radio.value) === values[item],
  );
  const button =
    document.querySelector('[data-next]') ?? document.querySelector('.choices > button');
  const target = open === undefined ? button : wanted?.closest('label');
  if (target == null) return null;
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  const forward = target.textContent === finish ? 'finish' : 'next';
  return {
    x: box.left + box.width * (left ? 0.3 : 0.7),
    y: box.top + box.height / 2,
    name: target.textContent,
    does: open === undefined ? forward : 'answer',
    isStatement: document.querySelector('legend .statement') !== null,
  };
}
