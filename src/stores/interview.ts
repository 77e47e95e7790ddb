import { atom, computed } from 'nanostores';
import { decodeInterview, encodeInterview } from '../codecs/kept/sheet.ts';
import type { Story } from '../domain/interview/story.ts';
import { storyId, storyOf, suggestedStories } from '../domain/interview/story.ts';
import type { InterviewState } from '../domain/interview/sheet.ts';
import {
  emptyInterview,
  isTouched,
  mergeInterviews,
  withNote,
  withStories,
} from '../domain/interview/sheet.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';
import { $profile } from './profile.ts';
import { $chosen } from './state.ts';

/** What the person chose and wrote on the interview sheet. */
export const $interview = atom<InterviewState>(emptyInterview(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-gesprek',
  $store: $interview,
  encode: encodeInterview,
  decode: decodeInterview,
  merge: mergeInterviews,
  fresh: () => emptyInterview(environment().random.id()),
  isPersonal: isTouched,
});

/** The stories that the person's own result suggests for the sheet. */
export const $suggested = computed([$profile, $chosen], suggestedStories);

/** The stories on the sheet: the chosen ones, or otherwise those of the result. */
export const $stories = computed([$interview, $suggested], ({ stories }, suggested) =>
  stories.value === null
    ? suggested
    : stories.value.map(storyOf).filter((story): story is Story => story !== null),
);

function change(next: (state: InterviewState, now: number) => InterviewState): void {
  const now = environment().clock();
  kept.change((state) => next(state, now));
}

/** Writes in a box, and keeps it at once. */
export function writeNote(id: string, text: string): void {
  change((state, now) => withNote(state, id, text, now));
}

/** Puts these stories on the sheet; `null` takes those of the result. */
export function chooseStories(stories: readonly Story[] | null): void {
  change((state, now) => withStories(state, stories && stories.map(storyId), now));
}
