import { chosenOf } from '../../domain/barriers/chosen.ts';
import type { Notes } from '../../domain/history/notes.ts';
import { fill } from '../../i18n/fill.ts';
import type { Formats } from '../../i18n/format.ts';
import { lower } from '../../i18n/format.ts';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { $barriers } from '../../stores/barriers.ts';
import { $conversation } from '../../stores/conversation.ts';
import { $exercises } from '../../stores/exercises.ts';
import { $interview } from '../../stores/interview.ts';
import { $panel } from '../../stores/panel.ts';
import { $plan } from '../../stores/plan.ts';
import { $plans } from '../../stores/plans.ts';
import { $rechecks } from '../../stores/rechecks.ts';
import { $state } from '../../stores/state.ts';

type Words = Pick<OwnPageData, 'texts' | 'traits'>;
type Say = (words: Words, formats: Formats) => readonly string[];

/** What can be told of a value beside its name. One that is not here has its name alone. */
const SAY: Readonly<Record<string, Say>> = {
  'aan-het-roer': testLines,
  'aan-het-roer-actie': ({ texts: { lines } }) =>
    counted($plan.get().actions.length, lines.actions, lines.actionsOne),
  'aan-het-roer-apparaat-coach': ({ texts: { lines } }) => [lines.stays],
  'aan-het-roer-belemmeringen': ({ texts: { lines } }) => {
    const { value } = $barriers.get().chosen;
    return counted(chosenOf($barriers.get(), value).length, lines.barriers, lines.barriersOne);
  },
  'aan-het-roer-gesprek': ({ texts: { lines } }) => {
    const { stories, notes } = $interview.get();
    return [...(stories.value === null ? [] : [lines.stories]), ...boxLines(notes, lines)];
  },
  'aan-het-roer-hermeting': recheckLines,
  'aan-het-roer-koersblad': ({ texts: { lines } }) => {
    const { withScores, lines: written } = $conversation.get();
    return [...boxLines(written, lines), ...(withScores.value ? [lines.scores] : [])];
  },
  'aan-het-roer-oefeningen': ({ texts: { lines } }) => boxLines($exercises.get().notes, lines),
  'aan-het-roer-panel': ({ texts: { lines } }) => {
    const { replies, requests } = $panel.get();
    if (replies.length === 0) return requests.length === 0 ? [] : [lines.asked];
    return counted(replies.length, lines.replies, lines.repliesOne);
  },
  'aan-het-roer-plannen': ({ texts: { lines } }) => boxLines($plans.get().notes, lines),
};

/** What a kept value of this page holds, in plain words. */
export function linesOf(key: string, words: Words, formats: Formats): readonly string[] {
  return SAY[key]?.(words, formats) ?? [];
}

function testLines({ texts: { lines }, traits }: Words, { longDate }: Formats): readonly string[] {
  const { attempts, place, autoAdvance } = $state.get();
  const tests = attempts.flatMap(({ startedAt, answers }) => {
    const values = { date: longDate(startedAt), n: answers.size };
    return counted(answers.size, fill(lines.attempt, values), fill(lines.attemptOne, values));
  });
  return [
    ...tests,
    ...(place.value === null ? [] : [fill(lines.place, { trait: traits[place.value] })]),
    ...(autoAdvance.at === 0 ? [] : [lines.auto]),
  ];
}

function recheckLines(
  { texts: { lines }, traits }: Words,
  { longDate }: Formats,
): readonly string[] {
  return $rechecks.get().rechecks.flatMap(({ trait, startedAt, answers: { size: n } }) => {
    const values = { trait: lower(traits[trait]), date: longDate(startedAt), n };
    return counted(n, fill(lines.recheck, values), fill(lines.recheckOne, values));
  });
}

function boxLines(notes: Notes, lines: Words['texts']['lines']): readonly string[] {
  const written = [...notes.values()].filter(({ value }) => value !== '').length;
  return counted(written, lines.boxes, lines.boxesOne);
}

function counted(n: number, many: string, one: string): readonly string[] {
  if (n === 0) return [];
  return [n === 1 ? one : fill(many, { n })];
}
