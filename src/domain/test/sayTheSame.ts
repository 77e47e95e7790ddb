import type { Response } from './response.ts';

/** Whether two responses say the same of every item, whenever they did. */
export function sayTheSame(a: Response, b: Response): boolean {
  return a.size === b.size && [...a].every(([id, { value }]) => b.get(id)?.value === value);
}
