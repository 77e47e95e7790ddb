/** Longer than a frame takes, in milliseconds: a page that was just laid aside paints no more. */
const PATIENCE = 100;

/**
 * Resolves when the browser has painted what stands there now; at once where nothing is painted, and
 * when the page is about to be left.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    const done = () => {
      // Listens no longer than it takes: some browsers lay no page aside that does.
      removeEventListener('beforeunload', done);
      resolve();
    };
    addEventListener('beforeunload', done);
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE);
  });
}
