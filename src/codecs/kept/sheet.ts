import type { Story, StoryId } from '../../domain/interview/story.ts';
import { areStories, NOTE_IDS, storyOf } from '../../domain/interview/story.ts';
import type { InterviewState, Notes } from '../../domain/interview/sheet.ts';
import { NOTE_LIMIT } from '../../domain/interview/sheet.ts';
import type { Dated } from '../../domain/history/state.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { LAST_TIME, readDated } from './state.ts';

/** Version of the stored envelope of the interview sheet. */
export const INTERVIEW_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** What lies on the device, read. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedInterview =
  | { readonly kind: 'ok'; readonly state: InterviewState }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The sheet as text: JSON, notes as `[text, at]` under the id of their box. */
export function encodeInterview({ epoch, stories, notes }: InterviewState): string {
  return JSON.stringify({
    version: INTERVIEW_VERSION,
    epoch,
    stories,
    notes: Object.fromEntries([...notes].map(([id, { value, at }]) => [id, [value, at]])),
  });
}

/** Reads stored text. Never throws; anything that is not wholly ours is `damaged`. */
export function decodeInterview(text: string): DecodedInterview {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > INTERVIEW_VERSION) return { kind: 'newer', version };
  const stories = readDated(parsed.value['stories'], isStoryList);
  const notes = readNotes(parsed.value['notes']);
  if (!isId(epoch) || stories === null || notes === null) return { kind: 'damaged' };
  return { kind: 'ok', state: { epoch, stories, notes } };
}

function isStoryList(value: unknown): value is readonly StoryId[] | null {
  if (value === null) return true;
  if (!Array.isArray(value)) return false;
  const stories = value.map(storyOf);
  return stories.every((story): story is Story => story !== null) && areStories(stories);
}

function readNotes(value: unknown): Notes | null {
  if (!isRecord(value)) return null;
  const notes = new Map<string, Dated<string>>();
  for (const [id, tuple] of Object.entries(value)) {
    if (!NOTE_IDS.includes(id) || !Array.isArray(tuple) || tuple.length !== 2) return null;
    const [text, at] = tuple as readonly unknown[];
    if (typeof text !== 'string' || text.length > NOTE_LIMIT) return null;
    if (!isIntegerIn(at, 0, LAST_TIME)) return null;
    notes.set(id, { value: text, at });
  }
  return notes;
}
