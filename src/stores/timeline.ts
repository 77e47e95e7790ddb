import { computed } from 'nanostores';
import { choicesOf } from '../domain/history/choices.ts';
import { timelineOf } from '../domain/history/timeline.ts';
import { chosenForActions } from '../domain/plan/tried.ts';
import { $measures } from './measure.ts';
import { $plan } from './plan.ts';
import { $plans } from './plans.ts';
import { $state } from './state.ts';

/** Everything that the person went through; read only. */
export const $timeline = computed([$measures, $state], (measures, state) =>
  timelineOf(state, measures),
);

/** What the person chose to practise, and when. */
export const $choices = computed([$state, $plans, $plan], (state, plans, plan) => [
  ...choicesOf(state, plans),
  ...chosenForActions(plan),
]);
