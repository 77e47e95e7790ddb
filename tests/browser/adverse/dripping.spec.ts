import { expect } from '../fixtures.ts';
import { FAULTS, host, restoreHost, test } from '../support/host.ts';

/** About one frame, in milliseconds: everything after any tag is painted. */
const FRAME = 17;

interface Moved {
  readonly value: number;
  readonly what: string;
}

/** What moved on screen without a touch, as the browser counts it. */
function noteMoves(): void {
  const moves: Moved[] = [];
  type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as PerformanceEntry[] as Shift[]) {
      const whats = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : ''));
      moves.push({ value, what: whats.join(' ').slice(0, 200) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { moves });
}

test.use({ allow: [FAULTS] });
test.beforeEach(restoreHost);

// Nearly all of the time goes by in waiting, so some come in side by side.
for (const paths of [
  ['', 'vragenlijst/', 'resultaat/'],
  ['gedeeld/', 'gedeeld/proactiviteit/', 'sollicitatiegesprek/'],
  ['methode/', 'privacy/', 'bestaat-niet/'],
]) {
  test(`no page moves while it comes in tag by tag: ${paths.join(', ')}`, async ({ context }) => {
    host.fault = (asked) => (asked.endsWith('/') ? { kind: 'drip', every: FRAME } : undefined);
    await context.addInitScript(noteMoves);
    const moves = await Promise.all(
      paths.map(async (path) => {
        const page = await context.newPage();
        await page.goto(`./${path}`);
        await expect(page.locator('.foot')).toBeAttached();
        return [path, await page.evaluate(() => Reflect.get(globalThis, 'moves'))];
      }),
    );
    expect(moves).toEqual(paths.map((path) => [path, []]));
  });
}
