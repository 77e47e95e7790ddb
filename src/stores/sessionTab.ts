import type { SessionTab } from '../codecs/kept/sessionTab.ts';
import { decodeSessionTab, encodeSessionTab } from '../codecs/kept/sessionTab.ts';
import type { Running } from '../domain/exercise/running.ts';
import { readTabText, writeTabText } from '../platform/tabText.ts';
import { environment } from './environment.ts';

/** The times of a script and the id of its meeting, as long as the tab exists. */
const KEY = 'aan-het-roer-sessie';

let current: SessionTab | null = null;

function sessionTab(): SessionTab {
  current ??= decodeSessionTab(readTabText(KEY)) ?? {
    id: environment().random.id(),
    saved: 0,
    times: {},
  };
  return current;
}

function change(next: Partial<SessionTab>): void {
  current = { ...sessionTab(), ...next };
  // Whoever wants nothing kept has it on this page only.
  if (!environment().keepsNothing.isSet()) writeTabText(KEY, encodeSessionTab(current));
}

/** A time that ran here before; nothing when it never did. */
export function keptTime(name: string): Running | null {
  return sessionTab().times[name] ?? null;
}

/** Remembers a time; one that was never started takes no room. */
export function keepTime(name: string, time: Running): void {
  const { [name]: _, ...others } = sessionTab().times;
  const isFresh = time.before === 0 && time.since === null;
  change({ times: isFresh ? others : { ...others, [name]: time } });
}

/** The id of the meeting, and a number that is higher each time that its day is saved. */
export function nextMeeting(): { readonly id: string; readonly sequence: number } {
  const { id, saved } = sessionTab();
  change({ saved: saved + 1 });
  return { id, sequence: saved };
}
