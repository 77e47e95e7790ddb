/**
 * Stands in the page itself and needs nothing else, so that no fault leaves a person before a page
 * that does nothing: too old a browser, a script that does not come in, a page within a page.
 */
const lineOf = (name: string) => document.querySelector<HTMLElement>(`[data-line=${name}]`);

/** After so many milliseconds a person hears that the page takes long. */
const PATIENCE = 5_000;

/** Shows one of the lines that stood there hidden. */
function say(name: string): void {
  lineOf('slow')?.setAttribute('hidden', '');
  lineOf(name)?.removeAttribute('hidden');
}

/** A script is on its way: says so when it takes long, and no longer once it has come. */
function awaitScript(): void {
  const waiting = setTimeout(() => say('slow'), PATIENCE);
  addEventListener('live', () => {
    clearTimeout(waiting);
    lineOf('slow')?.setAttribute('hidden', '');
  });
}

/** Once the host answers again the page is loaded anew, with what was tapped in its history entry. */
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

/** A browser that gets here can run the rest. */
lineOf('old')?.remove();

// A script that does not come in tells its element, one that cannot run tells the window.
const isWaiting = () => document.querySelector('[data-waits], #interview :disabled');
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

// A page of another site could lay something over ours, and see where one taps.
if (self !== top) {
  document.querySelector('#app, #interview')?.remove();
  lineOf('framed')?.querySelector('a')?.setAttribute('href', location.href);
  say('framed');
}
