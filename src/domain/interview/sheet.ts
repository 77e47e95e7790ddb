import type { StoryId } from './story.ts';
import type { Newer, WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Notes } from '../history/notes.ts';
import { mergeNotes, textIn, withText } from '../history/notes.ts';
import type { Dated } from '../history/state.ts';
import { laterOf, renewed } from '../history/state.ts';

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
  return textIn(state.notes, id);
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
  return { ...state, notes: withText(state.notes, id, text, now) };
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
  const notes = mergeNotes(a.notes, b.notes);
  const merged = { epoch: a.epoch, stories: laterOf(a.stories, b.stories), notes };
  const newerNotes = mergeNewer(a.newerNotes, b.newerNotes);
  const newer = mergeNewer(a.newer, b.newer);
  return withNewer(newerNotes === undefined ? merged : { ...merged, newerNotes }, newer);
}
