/**
 * Inline in the page, and without imports: no fault may leave a person with a page that does
 * nothing. It handles a browser that is too old, a script that does not load, and a page inside a
 * page.
 */
const lineOf = (name: string) => document.querySelector<HTMLElement>(`[data-line=${name}]`);

/** After this many milliseconds the page says that loading takes long. */
const PATIENCE = 5_000;

/** Shows one of the hidden lines of the page. */
function say(name: string): void {
  lineOf('slow')?.setAttribute('hidden', '');
  lineOf(name)?.removeAttribute('hidden');
}

/** A script is loading: says so when it takes long, and hides the line once it has come. */
function awaitScript(): void {
  const waiting = setTimeout(() => say('slow'), PATIENCE);
  addEventListener('live', () => {
    clearTimeout(waiting);
    lineOf('slow')?.setAttribute('hidden', '');
  });
}

/** Reloads the page once the host answers; what was tapped is in the history entry. */
function loadAnew(): void {
  fetch('').then(
    () => {
      const inputs = document.querySelectorAll<HTMLInputElement>('#app input');
      const checked = [...inputs].map((input) => input.checked);
      const wish = document.documentElement.dataset['early'];
      if (history.state === null) history.replaceState({ checked, wish }, '');
      location.reload();
    },
    () => undefined,
  );
}

/** Says when a script takes long, or does not come. */
function watch(): void {
  // A failed load fires an error on the script element; a script that cannot run fires one on the
  // window.
  const isWaiting = () => document.querySelector('[data-waits], :is(#interview, #entry) :disabled');
  addEventListener('starting', awaitScript);
  if (isWaiting()) awaitScript();
  addEventListener('stalled', () => say('stalled'));
  addEventListener(
    'error',
    ({ target }) =>
      (target instanceof HTMLScriptElement || (target === window && isWaiting())) && say('stalled'),
    true,
  );
  for (const button of document.querySelectorAll('[data-again]'))
    button.addEventListener('click', loadAnew);
}

/** A browser that gets here can run the rest. */
lineOf('old')?.remove();

// Another site could lay something over our page and follow the taps.
if (self !== top) {
  document.querySelector('#app, #interview, #entry')?.remove();
  lineOf('framed')?.querySelector('a')?.setAttribute('href', location.href);
  say('framed');
} else watch();
