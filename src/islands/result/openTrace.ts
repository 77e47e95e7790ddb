import type { ScaleId } from '../../domain/scales.ts';

/** The id of what one score rests on. */
export function traceId(scale: ScaleId): string {
  return `trace-${scale}`;
}

/** Unfolds what one score rests on, with all that it stands in, and goes there. */
export function openTrace(scale: ScaleId): void {
  const trace = document.getElementById(traceId(scale));
  for (let at: Element | null = trace; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  trace?.querySelector('summary')?.focus();
}
