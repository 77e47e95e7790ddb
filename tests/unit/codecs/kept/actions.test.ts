// cspell:ignore oneof
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIONS_VERSION, decodePlan, encodePlan } from '../../../../src/codecs/kept/actions.ts';
import { MOST_ACTIONS } from '../../../../src/domain/plan/plan.ts';
import { arbPlan, planWith, runningAction } from '../../../support/builders/actions.ts';
import { fc } from '../../../support/builders/property.ts';

const PLAN = planWith(runningAction('2026-11-29'));

type Raw = Record<string, unknown>;

/** The stored text of PLAN with one thing of its action changed. */
function stored(change: Raw): string {
  const raw = JSON.parse(encodePlan(PLAN)) as { readonly actions: readonly Raw[] };
  return JSON.stringify({
    ...raw,
    actions: raw.actions.map((action) => ({ ...action, ...change })),
  });
}

describe('a stored plan', () => {
  it('is read back unchanged, and written back to the byte', () => {
    fc.assert(
      fc.property(arbPlan, (state) => {
        const text = encodePlan(state);
        const decoded = decodePlan(text);
        expect(decoded).toEqual({ kind: 'ok', state });
        expect(decoded.kind === 'ok' && encodePlan(decoded.state)).toBe(text);
      }),
    );
  });

  it('keeps what a newer version added, at every level', () => {
    const text = stored({ later: [1], stage: { value: 'running', at: 1, why: 'x' } });
    const decoded = decodePlan(text.replace(/}$/, ',"more":true}'));
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    expect(encodePlan(decoded.state)).toContain('"later":[1]');
    expect(encodePlan(decoded.state)).toContain('"why":"x"');
    expect(encodePlan(decoded.state)).toContain('"more":true');
  });

  it('of a newer version is distinguished from a damaged one', () => {
    const version = ACTIONS_VERSION + 1;
    expect(decodePlan(JSON.stringify({ version }))).toEqual({ kind: 'newer', version });
  });

  it.each<[string, Raw]>([
    ['no name', { id: undefined }],
    ['a name that is a path', { id: '__proto__' }],
    ['a stage of its own', { stage: { value: 'sleeping', at: 1 } }],
    ['a stage without a moment', { stage: { value: 'running' } }],
    ['a role to practise', { trait: { value: 'redder', at: 1 } }],
    ['a day that does not exist', { start: { value: '2026-02-30', at: 1 } }],
    ['a figure over ten', { before: { value: 11, at: 1 } }],
    ['a figure in between', { after: { value: 4.5, at: 1 } }],
    ['a barrier twice', { barriers: { value: ['a', 'a'], at: 1 } }],
    ['a barrier that is no name', { barriers: { value: [{}], at: 1 } }],
    ['no texts', { texts: null }],
    ['a text without a moment', { texts: { when: ['a'] } }],
    ['a text under no name', { texts: { 'a b': ['a', 1] } }],
    ['a sequence below nought', { sequence: -1 }],
    ['a moment before 1970', { madeAt: -1 }],
  ])('is damaged when an action has %s', (_, change) => {
    expect(decodePlan(stored(change))).toEqual({ kind: 'damaged' });
  });

  it('is damaged with too many actions, one action twice, or no list', () => {
    const action = runningAction('2026-11-29');
    const many = Array.from({ length: MOST_ACTIONS + 1 }, (_, n) => ({ ...action, id: `n${n}` }));
    const damaged = { kind: 'damaged' };
    expect(decodePlan(encodePlan(planWith(...many)))).toEqual(damaged);
    expect(decodePlan(encodePlan(planWith(action, action)))).toEqual(damaged);
    expect(decodePlan('{"version":1,"epoch":"e","actions":{}}')).toEqual(damaged);
  });

  it('is refused or can be kept, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const decoded = decodePlan(text);
        if (decoded.kind === 'ok') expect(decodePlan(encodePlan(decoded.state))).toEqual(decoded);
      }),
    );
    const arbKey = fc.constantFrom('id', 'madeAt', 'stage', 'start', 'before', 'barriers', 'texts');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) => {
        const decoded = decodePlan(stored({ [key]: value }));
        if (decoded.kind === 'ok') expect(decodePlan(encodePlan(decoded.state))).toEqual(decoded);
      }),
    );
  });
});

describe('plans on devices', () => {
  const folder = resolve(import.meta.dirname, '../../../fixtures/actions');
  /** The meaning of each: stage, first day, figures, barriers and lengths of the texts. */
  const MEANING: Readonly<Record<string, unknown>> = {
    'v1-two-actions.json': [
      ['notDone', '2026-10-25', [3, null], ['voornemen'], { when: 28, act: 16, hindered: 22 }],
      ['running', '2026-11-29', [4, null], [], { when: 34, act: 42, who: 4, wish: 0 }],
    ],
  };

  it('are all known to this test', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(MEANING).sort());
  });

  it.each(Object.keys(MEANING))('keep their meaning, to the byte: %s', (name) => {
    const text = readFileSync(resolve(folder, name), 'utf8');
    const decoded = decodePlan(text);
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    const meaning = decoded.state.actions.map((action) => [
      action.stage.value,
      action.start.value,
      [action.before.value, action.after.value],
      action.barriers.value,
      Object.fromEntries([...action.texts].map(([id, { value }]) => [id, value.length])),
    ]);
    expect(meaning).toEqual(MEANING[name]);
    expect(encodePlan(decoded.state)).toBe(text);
  });
});
