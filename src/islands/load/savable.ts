import type { Attempt } from '../../domain/history/state.ts';
import { rawTexts } from '../../stores/rawTexts.ts';
import { $state } from '../../stores/state.ts';

/** What there is of this person: the texts on the device by key, and the last answers. */
export type Savable = {
  readonly raw: Readonly<Record<string, string>>;
  readonly attempt: Attempt | undefined;
};

/**
 * What a file could hold; null when there is nothing. Never throws: what was broken may break this too,
 * and then the message about it would be gone.
 */
export function findSavable(): Savable | null {
  try {
    const raw = rawTexts();
    const attempt = $state.get().attempts.findLast(({ answers }) => answers.size > 0);
    return attempt !== undefined || Object.keys(raw).length > 0 ? { raw, attempt } : null;
  } catch {
    return null;
  }
}
