import type { Running } from '../../domain/exercise/running.ts';

/** What a tab holds of a session: nothing about a person. */
export type SessionTab = {
  /** Random, so that a calendar knows the same meeting again. */
  readonly id: string;
  /** How often its day was saved. */
  readonly saved: number;
  /** The times that run or wait, by the part of the script. */
  readonly times: Readonly<Record<string, Running>>;
};

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function isRunning(value: unknown): value is Running {
  if (typeof value !== 'object' || value === null) return false;
  const { before, since } = value as Partial<Record<keyof Running, unknown>>;
  return isCount(before) && (since === null || isCount(since));
}

export function encodeSessionTab(tab: SessionTab): string {
  return JSON.stringify(tab);
}

/** What the tab holds; `null` when that is nothing that we wrote. */
export function decodeSessionTab(text: string | null): SessionTab | null {
  try {
    const found = JSON.parse(text ?? 'null') as Partial<Record<keyof SessionTab, unknown>> | null;
    const { id, saved, times } = found ?? {};
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id) || !isCount(saved)) return null;
    if (typeof times !== 'object' || times === null) return null;
    const sound = Object.entries(times).filter(([, time]) => isRunning(time));
    return {
      id,
      saved: Math.floor(saved),
      times: Object.fromEntries(sound) as SessionTab['times'],
    };
  } catch {
    return null;
  }
}
