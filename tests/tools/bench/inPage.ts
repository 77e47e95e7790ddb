/**
 * A long visit driven from within the page: every call from outside leaves something of its own
 * behind in the page's memory, which after a thousand of them would look like a leak. These run in
 * the page, so they use nothing from outside.
 */

export interface Retake {
  readonly values: Readonly<Record<string, number>>;
  /** What stands on the last button. */
  readonly finish: string;
}

/** Answers everything that is open with pointer clicks, up to the result with its radar. */
export async function retake({ values, finish }: Retake): Promise<void> {
  const frames = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
  const isThere = () => document.querySelector('.radar svg') !== null;
  for (let isLast = false; !isLast; await frames()) {
    const radios = [...document.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
    const itemOf = (radio: HTMLInputElement) =>
      radio.closest('fieldset')?.dataset['item'] ?? radio.name;
    const isAnswered = (id: string) =>
      radios.some((radio) => itemOf(radio) === id && radio.checked);
    const open = radios.find((radio) => isShown(radio.parentElement) && !isAnswered(itemOf(radio)));
    const item = open && itemOf(open);
    const wanted = radios.find(
      (radio) =>
        item !== undefined && itemOf(radio) === item && Number(radio.value) === values[item],
    );
    const button =
      document.querySelector('[data-next]') ?? document.querySelector('.choices > button');
    const target = open === undefined ? button : wanted;
    isLast = open === undefined && button?.textContent === finish;
    // The clock of the page moves on with every finger that leaves the screen.
    dispatchEvent(new PointerEvent('pointerup'));
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  }
  while (!isThere()) await frames();
}

/** Goes forward and back through answered statements, twenty at a time. */
export async function backAndForth({
  moves,
  previous,
}: {
  readonly moves: number;
  readonly previous: string;
}): Promise<void> {
  const frames = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const text = () => document.querySelector('legend .statement')?.textContent;
  for (let move = 0; move < moves; move += 1) {
    const before = text();
    const isForward = move % 40 < 20;
    const back = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === previous,
    );
    (isForward ? document.querySelector<HTMLElement>('[data-next]') : back)?.click();
    await frames();
    if (text() === before) throw new Error(`move ${move} led nowhere`);
  }
}
