import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../src/domain/history/timeline.ts';
import { lastPractised } from '../../../../src/domain/plan/plan.ts';
import type { Action } from '../../../../src/domain/plan/action.ts';
import type { Recheck } from '../../../../src/domain/plan/recheck.ts';
import { doneRechecks, recheckFor } from '../../../../src/domain/plan/recheckFor.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { planWith, runningAction } from '../../../support/builders/actions.ts';
import { measure } from '../../../support/builders/content.ts';
import { recheckWith } from '../../../support/builders/rechecks.ts';
import {
  answerAll,
  CLEAR,
  firstAnswers,
  KERN,
  respond,
} from '../../../support/builders/responses.ts';

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const calm = respond(CLEAR, KERN);

const practised = (more: Partial<Action> = {}) =>
  runningAction('2026-10-06', { stage: { value: 'lookedBack', at: 9 }, ...more });

type Given = {
  readonly tests?: readonly (readonly [string, Response, string?])[];
  readonly rechecks?: readonly Recheck[];
  readonly today?: string;
};

function known({ tests = [['2026-10-05', calm]], rechecks = [], today = '2026-10-30' }: Given) {
  const attempts = tests.map(([day, answers, instrument = 'v1'], i) => {
    return { id: String(i).repeat(16), instrument, startedAt: noon(day), seed: 1, answers };
  });
  const measures = [measure];
  const timeline = timelineOf({ attempts }, measures);
  return { attempts, timeline, rechecks: { epoch: 'e', rechecks }, measures, today, dayOf };
}
const look = (given: Given, action: Action | null = practised()) =>
  recheckFor(action, known(given));

describe('asking a bouwsteen again', () => {
  it('is for an action that was looked back on and practised one', () => {
    const not = { kind: 'not', reason: 'no-action' };
    expect(look({}, null)).toEqual(not);
    for (const stage of ['writing', 'running', 'notDone'] as const)
      expect(look({}, practised({ stage: { value: stage, at: 1 } }))).toEqual(not);
    expect(look({}, practised({ trait: { value: null, at: 1 } }))).toEqual(not);
    expect(look({})).toMatchObject({
      kind: 'open',
      asked: { action: 'a'.repeat(16), trait: 'authenticiteit', earlier: '0'.repeat(16) },
    });
  });

  it('takes the last such action, also while another runs', () => {
    const running = runningAction('2026-11-01', { id: 'b' });
    expect(lastPractised(planWith(practised(), running))?.id).toBe('a'.repeat(16));
    expect(lastPractised(planWith(running))).toBeNull();
  });

  it.each<[string, Given, string]>([
    ['no test', { tests: [] }, 'no-test'],
    ['half a test', { tests: [['2026-10-05', firstAnswers(calm, 20)]] }, 'no-test'],
    ['a test after the action', { tests: [['2026-10-28', calm]] }, 'no-test'],
    ['a test in haste', { tests: [['2026-10-05', answerAll(4, KERN)]] }, 'withheld'],
    ['an unknown version', { tests: [['2026-10-05', calm, 'v9']] }, 'unknown-version'],
  ])('cannot be done after %s', (_, given, reason) => {
    expect(look(given)).toEqual({ kind: 'not', reason });
  });

  it('waits three weeks after that test, to the day', () => {
    expect(look({ today: '2026-10-25' })).toEqual({
      kind: 'wait',
      trait: 'authenticiteit',
      from: '2026-10-26',
    });
    expect(look({ today: '2026-10-26' }).kind).toBe('open');
  });

  it('holds it against the last test before the action, otherwise the first one during it', () => {
    const earlierOf = (...days: readonly string[]) => {
      const state = look({ tests: days.map((day) => [day, calm] as const), today: '2027-01-01' });
      return state.kind === 'open' ? state.asked.earlier.slice(0, 1) : state;
    };
    expect(earlierOf('2026-08-01', '2026-10-05', '2026-10-20')).toBe('1');
    expect(earlierOf('2026-10-08', '2026-10-20')).toBe('0');
  });

  it('goes on where it was, and ends with what may be said', () => {
    expect(look({ rechecks: [recheckWith([4, 4])] }).kind).toBe('begun');
    const done = recheckWith([5, 5, 5, 5, 5, 4]);
    expect(look({ rechecks: [done] })).toMatchObject({
      kind: 'done',
      change: { verdict: 'risen' },
    });
    expect(look({ rechecks: [done], tests: [] })).toMatchObject({ kind: 'done', change: null });
    const strange = recheckWith([4], { instrument: 'v9' });
    expect(look({ rechecks: [strange] })).toEqual({ kind: 'not', reason: 'unknown-version' });
  });

  it('stays as it was when more is answered in that test later', () => {
    const done = recheckWith([4, 4, 4, 4, 4, 3]);
    const points = (answers: Response) => {
      const state = look({ rechecks: [done], tests: [['2026-10-05', answers]] });
      return state.kind === 'done' ? state.change?.before.points : state.kind;
    };
    const later = ['aut-2', 'aut-4'].map(
      (id, i) => [id, { value: 5, seq: 53 + i, at: 900_000 }] as const,
    );
    expect([points(calm), points(new Map([...calm, ...later]))]).toEqual([25, 25]);
  });

  it('lists those that are done, the latest first', () => {
    const rechecks = [
      recheckWith([5, 5, 5, 5, 5, 4], { action: 'one', startedAt: 1 }),
      recheckWith([5, 5], { action: 'half', startedAt: 2 }),
      recheckWith([4, 4, 4, 4, 4, 3], { action: 'two', startedAt: 3 }),
      recheckWith([4, 4, 4, 4, 4, 3], { action: 'gone', earlier: 'x', startedAt: 4 }),
    ];
    const found = doneRechecks(known({ rechecks })).map(({ asked }) => asked.action);
    expect(found).toEqual(['two', 'one']);
  });
});
