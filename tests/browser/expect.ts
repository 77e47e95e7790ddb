import { expect as base, type Locator } from '@playwright/test';

/** What is expected of one element, most often of one that is still on its way. */
const OF_ONE = [
  'toBeVisible',
  'toBeFocused',
  'toBeChecked',
  'toBeInViewport',
  'toContainText',
  'toHaveText',
  'toHaveValue',
] as const;

type Arguments = readonly unknown[];
type Matchers = Readonly<Record<string, (...values: Arguments) => Promise<void>>>;
type Context = { readonly isNot: boolean; readonly timeout: number };
type Outcome = { readonly pass: boolean; readonly message: () => string };

/** Playwright tells where an error was thrown: in the test, not here. */
function fromTheTest(error: unknown): unknown {
  if (error instanceof Error)
    error.stack = (error.stack ?? '')
      .split('\n')
      .filter((line) => !line.includes(import.meta.filename))
      .join('\n');
  return error;
}

/** Whether the element is there in time, in milliseconds. */
function comes(locator: Locator, timeout: number): Promise<boolean> {
  const waiting = locator.first().waitFor({ state: 'attached', timeout });
  return waiting.then(
    () => true,
    () => false,
  );
}

/** The same matcher, asked once the element is there; of one that never comes it fails at once. */
function onceThere(name: string) {
  return async function (this: Context, locator: Locator, ...values: Arguments): Promise<Outcome> {
    const { isNot } = this;
    // A list of texts may be one of nothing, which is there already.
    const isOfOne = !isNot && !Array.isArray(values[0]);
    const { timeout = this.timeout } = (values.at(-1) ?? {}) as { readonly timeout?: number };
    const asked =
      isOfOne && !(await comes(locator, timeout)) ? base.configure({ timeout: 1 }) : base;
    const all = (isNot ? asked(locator).not : asked(locator)) as unknown as Matchers;
    const matcher = all[name];
    if (matcher === undefined) throw new Error(`Playwright has no matcher ${name} any more.`);
    try {
      await matcher(...values);
    } catch (error) {
      throw fromTheTest(error);
    }
    return { pass: !isNot, message: () => '' };
  };
}

/**
 * Playwright's `expect`. Its own matchers write down the whole page each time they do not find what they
 * look for (90 ms of a result, many times in a test), so these wait for it first: an eighth of all time.
 */
export const expect = base.extend(
  Object.fromEntries(OF_ONE.map((name) => [name, onceThere(name)])),
) as unknown as typeof base;
