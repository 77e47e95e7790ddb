/**
 * Leaves the page to come back to this control: gives its distance from the top of the window, in
 * pixels. Until `returnTo` the browser moves nothing on Back: what it would return to may not be
 * drawn yet.
 */
export function leaveFrom(control: Element): number {
  history.scrollRestoration = 'manual';
  return control.getBoundingClientRect().top;
}

/**
 * Comes back to a control, at the same distance from the top of the window: what stands above it may
 * have become higher or lower in the meantime.
 */
export function returnTo(control: Element, top: number): void {
  const moved = control.getBoundingClientRect().top - top;
  globalThis.scrollBy({ top: moved, behavior: 'instant' });
  history.scrollRestoration = 'auto';
}

/** Begins a screen at its top, and leaves Back and Forward to the browser again. */
export function returnToTop(): void {
  globalThis.scrollTo({ top: 0, behavior: 'instant' });
  history.scrollRestoration = 'auto';
}
