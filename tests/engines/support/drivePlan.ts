/** What the page tells of an action after a restart. */
export interface PlanSeen {
  /** The two figures, in words. */
  readonly moved: string;
  /** What lies in the second store. */
  readonly second: string | null;
}

/** What `drivePlan` has to do, from the address of the page. */
export const [WRITE, LOOK] = ['?schrijf', '?kijk'];

export interface PlanOrders {
  /** What is typed, by the id of its box: what is needed to begin, and what is written afterwards. */
  readonly plan: Readonly<Record<string, string>>;
  readonly lookBack: Readonly<Record<string, string>>;
  /** The figures at the start and at the end. */
  readonly figures: readonly [number, number];
  /** The words of the buttons. */
  readonly buttons: { readonly go: string; readonly early: string; readonly save: string };
  readonly under: string;
  readonly key: string;
}

/**
 * Stands in for the person on the page of the plan where no tool can steer the browser: writes an
 * action, begins and looks back, or tells after a restart what is there. Runs in the page, before its
 * own scripts.
 */
export function drivePlan(
  { plan, lookBack, figures, buttons, under, key }: PlanOrders,
  readSecond: (key: string) => Promise<unknown>,
): void {
  const tell = (name: string, what: unknown) =>
    navigator.sendBeacon(under + name, JSON.stringify(what));
  const [before, after] = figures;
  const figure = (name: string, n: number) => () => {
    const radio = document.getElementById(`cijfer-${name}-${n}`);
    if (radio instanceof HTMLInputElement && !radio.disabled) radio.click();
    return radio instanceof HTMLInputElement && radio.checked;
  };
  const typed = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([id, text]) => () => {
      const box = document.getElementById(id);
      if (!(box instanceof HTMLTextAreaElement) || box.disabled) return false;
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return true;
    });
  const pressed = (name: string) => () => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('main button')];
    const button = all.find(({ textContent }) => textContent.trim() === name);
    button?.click();
    return button !== undefined;
  };
  const steps = [
    ...typed(plan),
    figure('before', before),
    pressed(buttons.go),
    pressed(buttons.early),
    figure('after', after),
    ...typed(lookBack),
    pressed(buttons.save),
  ];
  const write = (step: number) => {
    const next = steps[step];
    // The last one is told until somebody has heard it.
    if (next === undefined) return void setInterval(() => tell('written', steps.length), 500);
    setTimeout(() => write(next() ? step + 1 : step), 200);
  };
  const look = async () => {
    setTimeout(look, 500);
    const record = (await readSecond(key)) as { text?: string | null } | null;
    const moved = document.querySelector('.moved')?.textContent?.trim() ?? '';
    tell('looked', { moved, second: record?.text ?? null } satisfies PlanSeen);
  };
  addEventListener('load', () => {
    if (location.search === '?schrijf') write(0);
    if (location.search === '?kijk') void look();
  });
}
