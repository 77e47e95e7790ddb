/** Longer than a frame takes, in milliseconds: a page that was just laid aside paints no more. */
const PATIENCE = 100;

/** The wait for the coming frame, shared by all who ask before it begins. */
let coming: Promise<void> | undefined;

/**
 * Resolves when the browser has painted what stands there now; at once where nothing is painted, and
 * when the page is about to be left.
 */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  coming ??= new Promise((resolve) => {
    // What changes from then on is in no frame of this wait.
    const close = () => (coming = undefined);
    const done = () => {
      // Listens no longer than it takes: some browsers lay no page aside that does.
      removeEventListener('beforeunload', done);
      close();
      resolve();
    };
    addEventListener('beforeunload', done);
    requestAnimationFrame(() => {
      close();
      setTimeout(done);
    });
    setTimeout(done, PATIENCE);
  });
  return coming;
}
