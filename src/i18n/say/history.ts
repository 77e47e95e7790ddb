import type { Between, TraitChange, Verdict } from '../../domain/history/between.ts';
import type { PastResult } from '../../domain/history/timeline.ts';
import { keptTime } from '../../domain/history/time.ts';
import type { Measures } from '../../domain/score/measure.ts';
import { versionNumber } from '../../domain/test/instrument.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { HistoryTexts } from '../../schemas/history.ts';
import { fill, formatsOf, lower, wholePoints } from '../format.ts';
import type { LocaleCode } from '../locales.ts';
import { localeOf } from '../locales.ts';
import type { KeepingTexts, ResultTexts, UiTexts } from '../messages.ts';
import { sayPractised } from './practised.ts';
import { depthName } from './summary.ts';

/** The words of a result that the history says too. */
export const HISTORY_WORDS = [
  ...(['first', 'sharper', 'full', 'practised', 'columnTrait'] as const),
  ...(['radarLabel', 'radarScore', 'bandNote', 'range', 'columnScore', 'columnMargin'] as const),
] as const satisfies readonly (keyof UiTexts['result'])[];

/** The data in the HTML of the page with the history. */
export type HistoryData = {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly measures: Measures;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  readonly keeping: KeepingTexts;
  /** The address of the words for one bouwsteen that was asked again. */
  readonly recheck: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
  readonly texts: Omit<HistoryTexts, 'description'>;
  /** The sentence around an action: 'Als …, dan …'. */
  readonly planSays: string;
  readonly result: Pick<UiTexts['result'], (typeof HISTORY_WORDS)[number]>;
  readonly traits: Readonly<
    Record<TraitId, Pick<ResultTexts['traits'][TraitId], 'name' | 'everyday' | 'label'>>
  >;
};

/** How far an attempt went, in the middle of a sentence: 'eerste beeld'. */
export function sayDepth({ profile }: PastResult, { result }: Pick<HistoryData, 'result'>): string {
  return lower(depthName(profile.depth, result));
}

/** The date of each attempt, with the time beside it where two have the same date. */
export function datesOf(
  attempts: readonly { readonly id: string; readonly startedAt: number }[],
  { locale, texts }: Pick<HistoryData, 'locale' | 'texts'>,
): ReadonlyMap<string, string> {
  const { longDate } = formatsOf(locale);
  const clock = new Intl.DateTimeFormat(localeOf(locale).lang, { timeStyle: 'short' });
  const days = attempts.map(({ startedAt }) => longDate(startedAt));
  return new Map(
    attempts.map(({ id, startedAt }, i) => {
      const date = days[i] ?? '';
      const isAlone = days.indexOf(date) === days.lastIndexOf(date);
      const time = clock.format(keptTime(startedAt));
      return [id, isAlone ? date : fill(texts.all.at, { date, time })];
    }),
  );
}

/** An attempt in the list: its date and depth, its version when that is not the newest, and haste. */
export function sayAttempt(past: PastResult, date: string, data: HistoryData): string {
  const { all } = data.texts;
  const { instrument } = past.measured.measure;
  const version = fill(all.ofVersion, { version: versionNumber(instrument) });
  return [
    fill(all.entry, { date, depth: sayDepth(past, data) }),
    ...(instrument.version === data.measures[0].instrument.version ? [] : [version]),
    ...(past.profile.withheld ? [all.withheld] : []),
  ].join(', ');
}

/**
 * The verdicts that the rule of a retest calls a change. What only seems risen is none: the screen tells it,
 * with how often it happens by chance, but a sheet for somebody else does not.
 */
const CHANGED: readonly Verdict[] = ['higher', 'lower', 'risen'];

/** The bouwstenen of which a change stands on paper, and in bold in the table. */
export function toldChanges({ changes }: Between): readonly TraitChange[] {
  return changes.filter(({ verdict }) => CHANGED.includes(verdict));
}

/** What may be said between two attempts, in sentences: the practised one first. */
export function sayChanges(
  { changes, practised, threshold }: Between,
  data: HistoryData,
): readonly string[] {
  const words = data.texts.changes;
  const { namesOf } = formatsOf(data.locale);
  const named = (wanted: Verdict, trait?: TraitId) =>
    changes
      .filter((change) => change.verdict === wanted && change.trait !== trait)
      .map((change) => lower(data.traits[change.trait].name));
  const say = (text: string, traits: readonly string[]) =>
    traits.length === 0 ? [] : [fill(text, { traits: namesOf(traits) })];

  const unlike = named('unlike');
  if (unlike.length === changes.length) return [words.unlikeAll];
  if (named('unsaid').length > 0) return [words.unsaid, ...say(words.unlike, unlike)];
  const planned = practised?.change.kind === 'compared' ? practised : null;
  const isFallen = changes.some(
    ({ trait, verdict }) => trait === planned?.trait && verdict === 'lower',
  );
  const own = planned && !isFallen ? sayPractised(planned.change, planned.trait, data) : [];
  const others = [...say(words.higher, named('higher')), ...say(words.lower, named('lower'))];
  const none = own.length > 0 ? words.noOther : words.none;
  return [
    ...own,
    ...(others.length > 0 ? others : [none]),
    ...say(words.unlike, unlike),
    fill(words.threshold, { n: wholePoints(threshold) }),
  ];
}

/** A change on paper: 'Proactiviteit: van 38 naar 81, duidelijk hoger.' */
export function sayOnPaper({ trait, own, other, verdict }: TraitChange, data: HistoryData): string {
  return fill(data.texts.paper.change, {
    trait: data.traits[trait].name,
    from: wholePoints(own),
    to: wholePoints(other),
    verdict: data.texts.changes.verdict[verdict],
  });
}
