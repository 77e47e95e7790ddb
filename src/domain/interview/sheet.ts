import type { StoryId } from './story.ts';
import type { Newer, WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Dated } from '../history/state.ts';
import { laterOf, renewed } from '../history/state.ts';
import { beginning } from '../text/outside.ts';

/** Characters that fit in one box: enough for ten minutes of talking. */
export const NOTE_LIMIT = 4_000;

/** What a person wrote, by box. An emptied box stays in it, because it must win as the later copy. */
type Notes = ReadonlyMap<string, Dated<string>>;

/** Everything that the device keeps of the interview sheet. */
export type InterviewState = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** The chosen stories in order; `null` while the result decides. */
  readonly stories: Dated<readonly StoryId[] | null>;
  readonly notes: Notes;
  /** Boxes of a newer version of the site, unchanged. */
  readonly newerNotes?: Newer;
};

export function emptyInterview(epoch: string): InterviewState {
  return { epoch, stories: { value: null, at: 0 }, notes: new Map() };
}

/** The text in a box. */
export function noteIn(state: InterviewState, id: string): string {
  return state.notes.get(id)?.value ?? '';
}

/** Whether anything was chosen or written. */
export function isTouched({ stories, notes }: InterviewState): boolean {
  return stories.at > 0 || notes.size > 0;
}

/** The state with this text in a box, cut at the limit. `now`: milliseconds since 1970. */
export function withNote(
  state: InterviewState,
  id: string,
  text: string,
  now: number,
): InterviewState {
  const before = state.notes.get(id) ?? { value: '', at: 0 };
  const note = renewed(before, beginning(text, NOTE_LIMIT).text, now);
  return { ...state, notes: new Map([...state.notes, [id, note]]) };
}

/**
 * The state with other stories, or with those of the result (`null`). `now`: milliseconds since
 * 1970.
 */
export function withStories(
  state: InterviewState,
  stories: readonly StoryId[] | null,
  now: number,
): InterviewState {
  return { ...state, stories: renewed(state.stories, stories, now) };
}

/** Merges two copies of the same epoch box by box: the later wins. */
export function mergeInterviews(a: InterviewState, b: InterviewState): InterviewState {
  const notes = new Map(a.notes);
  for (const [id, note] of b.notes) {
    const own = notes.get(id);
    notes.set(id, own ? laterOf(own, note) : note);
  }
  const merged = { epoch: a.epoch, stories: laterOf(a.stories, b.stories), notes };
  const newerNotes = mergeNewer(a.newerNotes, b.newerNotes);
  const newer = mergeNewer(a.newer, b.newer);
  return withNewer(newerNotes === undefined ? merged : { ...merged, newerNotes }, newer);
}
