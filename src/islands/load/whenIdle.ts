/** In milliseconds. A browser may find no idle moment at all while its machine is busy. */
const TIMEOUT = 2_000;

/** Resolves when the browser is idle, or after a while when it never is or does not tell. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: TIMEOUT });
    else setTimeout(resolve, 200);
  });
}
