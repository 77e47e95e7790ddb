import { retestFrom } from '../history/retestFrom.ts';
import type { Attempt } from '../history/state.ts';
import type { PastResult, Timeline } from '../history/timeline.ts';
import { timelineOf } from '../history/timeline.ts';
import type { Measure } from '../score/measure.ts';
import { measureOf } from '../score/measure.ts';
import type { TraitId } from '../test/scales.ts';
import type { Action } from './action.ts';
import type { Day } from './day.ts';
import { daysOf } from './phase.ts';
import { isPractised } from './plan.ts';
import type { Asked, Recheck, Rechecks } from './recheck.ts';
import { recheckAfter } from './recheck.ts';
import type { RecheckChange } from './recheckChange.ts';
import { isWhole, recheckChange } from './recheckChange.ts';

/**
 * Why one bouwsteen cannot be asked again. `no-action`: none was ended that practised one. `no-test`:
 * no whole test before it ended. `withheld`: only one in haste. `unknown-version`: this page does not know what
 * was asked.
 */
type NotAsked = 'no-action' | 'no-test' | 'withheld' | 'unknown-version';

/** Whether the bouwsteen of an action may be asked again, and how far that is. */
export type RecheckState =
  | { readonly kind: 'not'; readonly reason: NotAsked }
  /** Less than three weeks after the test. */
  | { readonly kind: 'wait'; readonly trait: TraitId; readonly from: Day }
  | { readonly kind: 'open'; readonly asked: Asked; readonly measure: Measure }
  | { readonly kind: 'begun'; readonly asked: Recheck; readonly measure: Measure }
  /** `change`: `null` when the test that it is held against is not here any more. */
  | {
      readonly kind: 'done';
      readonly asked: Recheck;
      readonly measure: Measure;
      readonly change: RecheckChange | null;
    };

/** What it is looked up in. */
export type Known = {
  readonly attempts: readonly Attempt[];
  readonly timeline: Timeline;
  readonly rechecks: Rechecks;
  readonly measures: readonly Measure[];
  readonly today: Day;
  /** The day of a moment, where the person is. */
  readonly dayOf: (time: number) => Day;
};

export function recheckFor(action: Action | null, known: Known): RecheckState {
  const [trait, start] = [action?.trait.value, action?.start.value];
  if (!action || !trait || !start || !isPractised(action)) return not('no-action');
  const own = recheckAfter(known.rechecks, { action: action.id, trait });
  if (own !== null) return begun(own, known);
  const { results, leftOut } = known.timeline;
  const before = testBefore(action.madeAt, daysOf(start).end, known);
  if (before === null) {
    if (results.some((result) => result.profile.withheld)) return not('withheld');
    const isUnknown = leftOut.some(({ reason }) => reason === 'unknown-version');
    return not(isUnknown ? 'unknown-version' : 'no-test');
  }
  const from = known.dayOf(retestFrom(before.startedAt));
  if (known.today < from) return { kind: 'wait', trait, from };
  const { measure } = before.measured;
  const { version } = measure.instrument;
  const earlier = known.attempts.find(({ id }) => id === before.id);
  const upTo = Math.max(1, ...[...(earlier?.answers.values() ?? [])].map(({ seq }) => seq));
  const asked = { action: action.id, trait, earlier: before.id, upTo, instrument: version };
  return { kind: 'open', asked, measure };
}

function not(reason: NotAsked): RecheckState {
  return { kind: 'not', reason };
}

function begun(own: Recheck, known: Known): RecheckState {
  const { measures } = known;
  const measure = measureOf(measures, own.instrument);
  if (measure === null) return not('unknown-version');
  if (!isWhole(measure.instrument, own)) return { kind: 'begun', asked: own, measure };
  return { kind: 'done', asked: own, measure, change: changeSince(own, known) };
}

/** Against the earlier attempt as it was when this one was begun, whatever was answered there since. */
function changeSince(
  own: Recheck,
  { attempts, measures }: Pick<Known, 'attempts' | 'measures'>,
): RecheckChange | null {
  const then = attempts
    .filter(({ id }) => id === own.earlier)
    .map((attempt) => {
      const answers = [...attempt.answers].filter(([, { seq }]) => seq <= own.upTo);
      return { ...attempt, answers: new Map(answers) };
    });
  const [earlier] = timelineOf({ attempts: then }, measures).results;
  return earlier ? recheckChange(earlier, own) : null;
}

/**
 * The test that shows where the person stood: the last one before the action was made, otherwise the
 * first one during its three weeks.
 */
function testBefore(
  madeAt: number,
  end: Day,
  { timeline, dayOf }: Pick<Known, 'timeline' | 'dayOf'>,
): PastResult | null {
  const able = timeline.results.filter(
    ({ profile, startedAt }) => !profile.withheld && dayOf(startedAt) < end,
  );
  return able.findLast(({ startedAt }) => startedAt < madeAt) ?? able[0] ?? null;
}

/** Those that are done, the latest first, each with what may be said of it. */
export function doneRechecks(
  known: Pick<Known, 'attempts' | 'rechecks' | 'measures'>,
): readonly { readonly asked: Recheck; readonly change: RecheckChange }[] {
  return known.rechecks.rechecks.toReversed().flatMap((asked) => {
    const change = changeSince(asked, known);
    return change ? [{ asked, change }] : [];
  });
}
