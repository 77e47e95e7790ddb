/** Does something in a moment in which the browser has nothing else to do; later where it cannot tell. */
export function whenIdle(task: () => void): void {
  // Not every browser has it, whatever the types say.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 1_000);
}
