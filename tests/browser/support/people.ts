import type { Profile } from '../../../src/domain/result/profile.ts';
import { profileOf } from '../../../src/domain/result/profile.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { State } from '../../../src/domain/history/state.ts';
import { emptyState } from '../../../src/domain/history/state.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import type { Summary } from '../../../src/i18n/say/summary.ts';
import { sharedSummaryOf } from '../../../src/i18n/say/sharedSummary.ts';
import { summaryOf } from '../../../src/i18n/say/summary.ts';
import {
  answerAll,
  CLEAR,
  FULL,
  KERN,
  respond,
  withValues,
} from '../../support/builders/responses.ts';
import { instrument, norms, traits, ui } from './content.ts';

/** Some different answers, so that no two scores are alike. */
const STRAY = { 'vis-3': 4, 'con-1': 3, 'sla-5': 2, 'sit-1-redder-2': 5 } as const;

/**
 * A person who answered at a calm pace. Verantwoordelijkheid is the highest, authenticiteit the
 * lowest, redder the role; no two scores are alike.
 */
export const kernResponse: Response = withValues(respond(CLEAR, KERN), STRAY);

/** The same person after both parts of the verdieping. */
export const fullResponse: Response = withValues(respond(CLEAR, FULL), STRAY);

/** A person with three bouwstenen at the top, alike: which of them is up to them. */
export const tied: Response = respond(
  { ...CLEAR, zelfbewustzijn: 4, proactiviteit: 4, verantwoordelijkheid: 4, 'continu-leren': 3 },
  KERN,
);

/** A person for whom nothing may be named: a free choice of six places. */
export const hasty: Response = answerAll(4, KERN);

/** The stored state of a person who gave these answers ten minutes ago. */
export function stateOf(answers: Response, more: Partial<State> = {}): State {
  const startedAt = Date.now() - 600_000;
  const attempt = { id: 'a'.repeat(16), instrument: instrument.version, startedAt, seed: 7 };
  return { ...emptyState('e'.repeat(16)), attempts: [{ ...attempt, answers }], ...more };
}

export function sumsOf(answers: Response): ScaleSums {
  return sumScales(instrument, norms, answers);
}

/** What the domain computes from these answers: what the screen must say. */
export function profileFor(answers: Response): Profile {
  return profileOf(norms, sumsOf(answers));
}

/** The opening sentences that belong to these answers. */
export function summaryFor(answers: Response, reader: 'own' | 'shared' = 'own'): Summary {
  const { result, share } = ui;
  const sumUp = reader === 'own' ? summaryOf : sharedSummaryOf;
  return sumUp(profileFor(answers), { locale: 'nl', result, share, traits });
}
