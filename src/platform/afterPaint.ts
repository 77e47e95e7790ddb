/** Longer than a frame takes, in milliseconds: a page that was just laid aside paints no more. */
const PATIENCE = 100;

/** Resolves when the browser has painted what stands there now; at once where nothing is painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
