import type { Running } from '../../domain/exercise/running.ts';
import { isId, isRecord, parseJson } from './json.ts';

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
  if (!isRecord(value)) return false;
  const { before, since } = value;
  return isCount(before) && (since === null || isCount(since));
}

export function encodeSessionTab(tab: SessionTab): string {
  return JSON.stringify(tab);
}

/** What the tab holds; `null` when that is nothing that we wrote. Never throws. */
export function decodeSessionTab(text: string | null): SessionTab | null {
  const parsed = parseJson(text ?? '');
  if (!parsed.ok || !isRecord(parsed.value)) return null;
  const { id, saved, times } = parsed.value;
  if (!isId(id) || !isCount(saved) || !isRecord(times)) return null;
  const sound = Object.entries(times).filter(([, time]) => isRunning(time));
  return { id, saved: Math.floor(saved), times: Object.fromEntries(sound) as SessionTab['times'] };
}
