/** In milliseconds, longer than a frame: a page in the background paints no frame at all. */
const TIMEOUT = 100;

/** The wait for the next frame, shared by all callers before that frame begins. */
let nextFrame: Promise<void> | undefined;

/**
 * Resolves when the browser has painted the current changes. Resolves at once in a hidden page, and
 * when the visitor leaves the page.
 */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  nextFrame ??= new Promise((resolve) => {
    // Changes made after this point are not in this frame, so they need a new wait.
    const close = () => (nextFrame = undefined);
    const done = () => {
      // Removed at once: some browsers keep a page with this listener out of the back-forward cache.
      removeEventListener('beforeunload', done);
      close();
      resolve();
    };
    addEventListener('beforeunload', done);
    requestAnimationFrame(() => {
      close();
      setTimeout(done);
    });
    setTimeout(done, TIMEOUT);
  });
  return nextFrame;
}
