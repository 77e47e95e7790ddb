import { computed } from 'nanostores';
import { lastPractised } from '../domain/plan/plan.ts';
import { $plan } from './plan.ts';

/** The last action that was looked back on and practised a bouwsteen. */
export const $practised = computed($plan, lastPractised);
