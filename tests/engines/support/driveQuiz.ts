/** What the page tells of itself. */
export interface Snapshot {
  /** Such as the statement that is asked. */
  readonly heading: string;
  /** The value of the chosen answer, or nothing. */
  readonly checked: string;
  /** What lies in the second store. */
  readonly second: string | null;
  /** Whether the button to the statement before this one has been pressed. */
  readonly isBack: boolean;
}

/** What `driveQuiz` has to do, from the address of the page. */
export const [GIVE, READ] = ['?geef', '?lees'];

export interface Orders {
  readonly given: number;
  /** Between two answers, in milliseconds. */
  readonly pace: number;
  readonly under: string;
  readonly backButton: string;
  readonly key: string;
}

/**
 * Stands in for the person where no tool can steer the browser: answers at a pace, or looks back
 * after a restart and tells what is there. Runs in the page, before its own scripts.
 */
export function driveQuiz(
  { given, pace, under, backButton, key }: Orders,
  readSecond: (key: string) => Promise<unknown>,
): void {
  // At once: the page cleans its address when its script is there.
  const order = location.search;
  const tell = (name: string, what: unknown) =>
    navigator.sendBeacon(under + name, JSON.stringify(what));
  const isLive = () => document.documentElement.dataset['live'] !== undefined;
  const headingNow = () => document.querySelector('main h1')?.textContent?.trim() ?? '';
  let [index, isBack, same, before] = [0, false, 0, ''];

  const give = () => {
    if (!isLive()) return setTimeout(give, 200);
    document.dispatchEvent(
      new KeyboardEvent('keydown', { key: String((index % 5) + 1), bubbles: true }),
    );
    tell('given', (index += 1));
    // The last one is told until somebody has heard it.
    return index < given ? setTimeout(give, pace) : setInterval(() => tell('given', given), 1_000);
  };
  const look = async () => {
    setTimeout(look, 500);
    if (!isLive()) return;
    const record = (await readSecond(key)) as { text?: string | null } | null;
    const checked = document.querySelector<HTMLInputElement>('main input:checked')?.value ?? '';
    const heading = headingNow();
    tell('seen', { heading, checked, second: record?.text ?? null, isBack });
    same = heading === before ? same + 1 : 0;
    before = heading;
    // Long enough for the page to have moved on to what the second store holds.
    if (same < 6 || isBack) return;
    isBack = true;
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
    buttons.find(({ textContent }) => textContent.trim() === backButton)?.click();
  };
  addEventListener('load', () => {
    tell('there', order);
    if (order === '?geef') {
      // The first sign of life, on which the page fetches its script.
      dispatchEvent(new Event('pointermove'));
      setTimeout(give, pace);
    }
    if (order === '?lees') void look();
  });
}
