import type { Profile } from '../result/profile.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/** The purpose of a story: to show a strong side, or to tell what the person practises. */
const STORY_KINDS = ['strength', 'growth'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

/** A story about one bouwsteen. */
export type Story = { readonly kind: StoryKind; readonly trait: TraitId };

/** A story as one word, for storage. */
export type StoryId = `${StoryKind}-${TraitId}`;

/** The boxes of a story, in order: STARR for a strong side, behaviour and practice for the other. */
export const FRAMES = {
  strength: ['situation', 'task', 'action', 'result', 'reflection'],
  growth: ['notice', 'practise', 'gained', 'ask'],
} as const;

/** Boxes outside the stories: about the person, why this employer, a question to ask. */
const GENERAL_NOTES = ['about', 'why', 'question'] as const;
export type GeneralNote = (typeof GENERAL_NOTES)[number];

/** More stories than this are too many to tell or remember in one conversation. */
export const MAX_STORIES = 3;

export function storyId({ kind, trait }: Story): StoryId {
  return `${kind}-${trait}`;
}

/** Every possible story. */
export const STORIES: readonly Story[] = STORY_KINDS.flatMap((kind) =>
  TRAITS.map((trait): Story => ({ kind, trait })),
);

const BY_ID = new Map<unknown, Story>(STORIES.map((story) => [storyId(story), story]));

/** The story with this id, or `null` when there is none. */
export function storyOf(id: unknown): Story | null {
  return BY_ID.get(id) ?? null;
}

/** The ids of the boxes of one story, in order. */
export function noteIdsOf(story: Story): readonly string[] {
  return FRAMES[story.kind].map((field) => `${storyId(story)}-${field}`);
}

/** The box about what somebody does to practise; only the story of a development point has it. */
export function practiseBox(story: Story): string | undefined {
  if (story.kind !== 'growth') return undefined;
  return noteIdsOf(story)[FRAMES.growth.indexOf('practise')];
}

/** Every box that a person can write in. */
export const NOTE_IDS: readonly string[] = [...STORIES.flatMap(noteIdsOf), ...GENERAL_NOTES];

/**
 * The stories that follow from a result: the strong side, then the development point. A chosen place
 * to practise goes before the lowest score. A bouwsteen is never both. Empty when nothing is named.
 */
export function suggestedStories(
  profile: Pick<Profile, 'highest' | 'strengths' | 'places'> | null,
  chosen: TraitId | null,
): readonly Story[] {
  if (profile === null) return [];
  const { highest, strengths, places } = profile;
  const growth = chosen ?? (places.kind === 'three' ? places.lowest : null);
  const named = highest.kind === 'named' ? [highest.trait] : [];
  const strong = [...named, ...strengths].find((trait) => trait !== growth);
  return inOrder([
    ...(strong === undefined ? [] : [{ kind: 'strength', trait: strong } as const]),
    ...(growth === null ? [] : [{ kind: 'growth', trait: growth } as const]),
  ]);
}

/** Strong sides in the order of choosing, the development point last. */
function inOrder(stories: readonly Story[]): readonly Story[] {
  return STORY_KINDS.flatMap((kind) => stories.filter((story) => story.kind === kind));
}

/** The list with this bouwsteen as a strong side; unchanged when it is full. */
export function withStrength(stories: readonly Story[], trait: TraitId): readonly Story[] {
  const others = without(stories, trait);
  return others.length >= MAX_STORIES ? stories : inOrder([...others, { kind: 'strength', trait }]);
}

/** The list with this one development point, or with none; unchanged when it is full. */
export function withGrowth(stories: readonly Story[], trait: TraitId | null): readonly Story[] {
  const strengths = stories.filter(({ kind }) => kind === 'strength');
  if (trait === null) return strengths;
  const others = without(strengths, trait);
  return others.length >= MAX_STORIES ? stories : [...others, { kind: 'growth', trait }];
}

/** The list without this bouwsteen. */
export function without(stories: readonly Story[], trait: TraitId): readonly Story[] {
  return stories.filter((story) => story.trait !== trait);
}

/**
 * One to three stories, each about a different bouwsteen; at most one development point, which comes
 * last.
 */
export function areStories(stories: readonly Story[]): boolean {
  const growth = stories.filter(({ kind }) => kind === 'growth');
  return (
    stories.length <= MAX_STORIES &&
    new Set(stories.map(({ trait }) => trait)).size === stories.length &&
    growth.length <= 1 &&
    (growth.length === 0 || stories.at(-1)?.kind === 'growth')
  );
}
