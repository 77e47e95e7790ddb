/**
 * Leaves the spot on this page, to come back to it by `returnTo`: gives how far down it is, in
 * pixels. Until then the browser moves nothing on Back: what it would return to may not be drawn yet.
 */
export function leaveSpot(): number {
  history.scrollRestoration = 'manual';
  return globalThis.scrollY;
}

/** Comes back to a spot, in pixels from the top. */
export function returnTo(top: number): void {
  globalThis.scrollTo({ top, behavior: 'instant' });
  history.scrollRestoration = 'auto';
}
