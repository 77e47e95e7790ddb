import { beginning } from './outside.ts';

/** The most characters of what somebody looks for that are read. */
export const LONGEST_QUERY = 80;

/** What somebody looks for, without the space around it, and not longer than anybody means it. */
export function shortQuery(text: string): string {
  return beginning(text.trim(), LONGEST_QUERY).text.trim();
}
