import { environment } from './environment.ts';

/** Resolves when the person sees what stands on screen now. */
export function afterPaint(): Promise<void> {
  return environment().afterPaint();
}
