/**
 * Inline in the page: it runs before anything is fetched. The first statement is plain HTML and can
 * be answered at once. The script behind it is fetched at the first sign of life (a pointer, a key,
 * a scroll), or at once for a person who comes back. What was tapped meanwhile counts: boot.tsx
 * reads the answer from the radios and the wish to go on from here.
 */
const page = document.documentElement;
const signs = ['pointermove', 'pointerdown', 'touchstart', 'click', 'keydown', 'focusin', 'scroll'];

/** Storage may be absent or forbidden: then nobody can have left anything in it. */
function hasVisited(): boolean {
  try {
    return localStorage.length + sessionStorage.length > 0 || history.state !== null;
  } catch {
    return false;
  }
}

/**
 * The second store may hold what the first has lost. Some browsers do not tell; starting twice does
 * no harm.
 */
function startIfKept(): void {
  try {
    indexedDB.databases().then(
      ({ length }) => length > 0 && start(),
      () => undefined,
    );
  } catch {
    // This browser has no such store.
  }
}

function start(): void {
  const address = page.dataset['boot'];
  // In development the script is in the page itself. A script that fails to load stays refused as
  // long as this page is open: lifeline.ts offers to load the page again.
  if (address === undefined) return;
  dispatchEvent(new Event('starting'));
  import(/* @vite-ignore */ address).catch(() => dispatchEvent(new Event('stalled')));
}

function inputs(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('#app input')];
}

function atSign(then: () => void): void {
  const once = () => {
    for (const sign of signs) removeEventListener(sign, once, true);
    then();
  };
  for (const sign of signs) addEventListener(sign, once, { capture: true, passive: true });
}

addEventListener('click', ({ target, detail, clientX, clientY }) => {
  if (page.dataset['live'] !== undefined || !(target instanceof Element)) return;
  const isAnswer = target.closest('.choice') !== null && detail > 0;
  if (isAnswer) {
    page.dataset['early'] = 'answer';
    page.dataset['tap'] = `${clientX},${clientY}`;
  } else if (target.closest('[data-next]') !== null) page.dataset['early'] = 'next';
});

addEventListener('keydown', ({ key, code, shiftKey, ctrlKey, metaKey, altKey }) => {
  if (page.dataset['live'] !== undefined || ctrlKey || metaKey || altKey) return;
  // As platform/digit.ts does; an import would make this script a file to wait for.
  const place = /^(?:\D (?:Digit|Numpad)|(?:Dead|Process|Unidentified) Digit)(\d)$/u;
  const digit = (!shiftKey && place.exec(`${key} ${code}`)?.[1]) || key;
  const radio = document.querySelector<HTMLInputElement>(
    `.choice input[value="${CSS.escape(digit)}"]`,
  );
  if (radio === null) return;
  radio.checked = true;
  page.dataset['early'] = 'answer';
});

const { checked = [], wish } = (history.state ?? {}) as { checked?: boolean[]; wish?: string };
inputs().forEach((input, i) => (input.checked = checked[i] ?? input.checked));
if (wish !== undefined) page.dataset['early'] = wish;
if (self !== top) {
  // Inside a page of another site nothing of this person is shown: lifeline.ts says so.
} else if (hasVisited() || location.search + location.hash) {
  // Or came by a link on another site: islands/arrival reads it.
  start();
} else {
  atSign(start);
  startIfKept();
}
