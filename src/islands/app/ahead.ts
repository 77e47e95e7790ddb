import { onceScript } from '../load/later.ts';

/**
 * The screens after the statements, the frame of the result and the rarer buttons. It says what it
 * takes, so that the bundler writes no second list of names into that file.
 */
export const loadRest = onceScript(async () => {
  const { rest } = await import('./rest.ts');
  return { rest };
}, 'rest');

/** From the first answer on. A failure ahead of time is no error: it is fetched again when needed. */
export function fetchRest(): void {
  loadRest().catch(() => undefined);
}
