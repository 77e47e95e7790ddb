import type { Story, StoryId } from '../../domain/interview/story.ts';
import { areStories, NOTE_IDS, storyOf } from '../../domain/interview/story.ts';
import type { InterviewState } from '../../domain/interview/sheet.ts';
import { withNewer } from '../../domain/history/newer.ts';
import type { Dated } from '../../domain/history/state.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readNote, writtenNotes } from './notes.ts';
import { readDated, writtenDated } from './state.ts';

/** Version of the stored envelope of the interview sheet. */
export const INTERVIEW_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedInterview =
  | { readonly kind: 'ok'; readonly state: InterviewState }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The sheet as text: JSON, notes as `[text, at]` under the id of their box. */
export function encodeInterview(state: InterviewState): string {
  return JSON.stringify({
    version: INTERVIEW_VERSION,
    epoch: state.epoch,
    stories: writtenDated(state.stories),
    notes: { ...writtenNotes(state.notes), ...state.newerNotes },
    ...state.newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeInterview(text: string): DecodedInterview {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, stories: rawStories, notes: rawNotes, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > INTERVIEW_VERSION) return { kind: 'newer', version };
  const stories = readDated(rawStories, isStoryList);
  const read = readNotes(rawNotes);
  if (!isId(epoch) || stories === null || read === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, stories, ...read }, newer) };
}

function isStoryList(value: unknown): value is readonly StoryId[] | null {
  if (value === null) return true;
  if (!Array.isArray(value)) return false;
  const stories = value.map(storyOf);
  return stories.every((story): story is Story => story !== null) && areStories(stories);
}

type ReadNotes = Pick<InterviewState, 'notes' | 'newerNotes'>;

function readNotes(value: unknown): ReadNotes | null {
  if (!isRecord(value)) return null;
  const notes = new Map<string, Dated<string>>();
  const newer: [string, unknown][] = [];
  for (const [id, tuple] of Object.entries(value)) {
    if (!isId(id)) return null;
    const note = NOTE_IDS.includes(id) ? readNote(tuple) : undefined;
    if (note === null) return null;
    if (note) notes.set(id, note);
    // A box of a newer version of the site.
    else newer.push([id, tuple]);
  }
  return newer.length === 0 ? { notes } : { notes, newerNotes: Object.fromEntries(newer) };
}
