/**
 * Stands in the page itself and runs before anything is fetched. The first statement is plain HTML
 * and can be answered at once; the script behind it is fetched at the first sign of life (a
 * pointer, a key, a scroll) or at once for who comes back. What was tapped meanwhile counts:
 * boot.tsx reads the answer from the radios and the wish to go on from here.
 */
const page = document.documentElement;
const signs = ['pointermove', 'pointerdown', 'touchstart', 'click', 'keydown', 'focusin', 'scroll'];

/** Storage may be absent or forbidden: then nobody can have left anything. */
function hasVisited(): boolean {
  try {
    return Object.keys(localStorage).length > 0 || history.state !== null;
  } catch {
    return false;
  }
}

function start(): void {
  for (const sign of signs) removeEventListener(sign, start, true);
  const address = page.dataset['boot'];
  // In development the script stands in the page as it is.
  if (address !== undefined) void import(/* @vite-ignore */ address);
}

addEventListener('click', ({ target, detail }) => {
  if (!(target instanceof Element)) return;
  const isAnswer = target.closest('.choice') !== null && detail > 0;
  if (isAnswer || target.closest('[data-next]') !== null) page.dataset['early'] = '';
});

addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (page.dataset['live'] !== undefined || ctrlKey || metaKey || altKey) return;
  const radio = document.querySelector<HTMLInputElement>(
    `.choice input[value="${CSS.escape(key)}"]`,
  );
  if (radio === null) return;
  radio.checked = true;
  page.dataset['early'] = '';
});

if (hasVisited()) start();
else for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
