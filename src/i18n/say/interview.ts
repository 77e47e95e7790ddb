import type { GeneralNote, Story } from '../../domain/interview/story.ts';
import { FRAMES, noteIdsOf } from '../../domain/interview/story.ts';
import type { Measures } from '../../domain/score/measure.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { VacancyWords } from '../../domain/interview/vacancy.ts';
import type { InterviewTexts as AllTexts } from '../../schemas/interview.ts';
import { fill, lower } from '../format.ts';
import type { KeepingTexts, UiTexts } from '../messages.ts';
import type { LocaleCode } from '../locales.ts';

/** The data in the HTML of the interview sheet. */
export type InterviewData = {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly measures: Measures;
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  /** The address of the words of vacancies. */
  readonly vacancy: string;
  /** The address of what follows a result, with all tips. */
  readonly tips: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
  readonly texts: InterviewTexts;
  /** The sentence around the two parts of an own plan, as a result says it. */
  readonly ownPlanSays: string;
  readonly siteName: string;
  /** Names of the bouwstenen. */
  readonly names: Readonly<Record<TraitId, string>>;
  /** The address of this page, as a person types it from paper. */
  readonly address: string;
  /** The address as a QR code: the outline of its dark squares, in a square of `size`. */
  readonly qr: { readonly size: number; readonly path: string };
};

/** The words on the sheet itself. */
export type InterviewTexts = Omit<AllTexts, 'matches'>;

/** What comes when somebody wants to paste a vacancy. */
export type VacancyFile = VacancyWords & { readonly texts: AllTexts['matches'] };

/** A box to write in. */
export type Box = { readonly id: string; readonly label: string; readonly hint: string };

/** The heading of a story; `null` for one that is still to be chosen. */
export function storyTitle(
  { texts, names }: Pick<InterviewData, 'texts' | 'names'>,
  { kind, trait }: { readonly kind: Story['kind']; readonly trait: TraitId | null },
): string {
  const { stories } = texts;
  if (trait === null) return kind === 'strength' ? stories.strengthBlank : stories.growthBlank;
  return fill(stories[kind], { trait: lower(names[trait]) });
}

/** The boxes of a story, in order. */
export function boxesOf(texts: InterviewTexts, story: Story): readonly Box[] {
  const ids = noteIdsOf(story);
  return framesOf(texts, story.kind).map((frame, i) => ({ ...frame, id: ids[i] ?? '' }));
}

/** The same without a bouwsteen: labels and hints only. */
export function framesOf(texts: InterviewTexts, kind: Story['kind']): readonly Omit<Box, 'id'>[] {
  const { strength, growth } = texts.frames;
  return kind === 'strength'
    ? FRAMES.strength.map((field) => strength[field])
    : FRAMES.growth.map((field) => growth[field]);
}

/** What an interviewer may ask about a story. */
export function asksOf(texts: InterviewTexts, { kind, trait }: Story): readonly string[] {
  return kind === 'strength' ? texts.traits[trait].asks : texts.growthAsks;
}

/** A question to practise, and the place of one's own notes to it. */
export type Question = {
  readonly text: string;
  readonly about: { readonly story: Story } | { readonly note: GeneralNote };
  /** How an interviewer may ask on; only after a story of a strong side. */
  readonly followUp?: string | undefined;
};

/**
 * All questions to practise: first about oneself, then by story, last the question why this
 * employer.
 */
export function questionsOf(texts: InterviewTexts, stories: readonly Story[]): readonly Question[] {
  const { about, why } = texts.general;
  return [
    { text: about.question, about: { note: 'about' } },
    ...stories.flatMap((story) => storyQuestions(texts, story)),
    { text: why.question, about: { note: 'why' } },
  ];
}

/** The questions about a story; each is followed by another way to ask on, in turn. */
function storyQuestions(texts: InterviewTexts, story: Story): readonly Question[] {
  const { followUps } = texts;
  return asksOf(texts, story).map((text, i) => ({
    text,
    about: { story },
    followUp: story.kind === 'strength' ? followUps[i % followUps.length] : undefined,
  }));
}
