import { describe, expect, it } from 'vitest';
import { ACTIONS_VERSION, decodePlan, encodePlan } from '../../../../src/codecs/kept/actions.ts';
import { emptyAction } from '../../../../src/domain/plan/action.ts';
import { emptyPlan, MOST_ACTIONS } from '../../../../src/domain/plan/plan.ts';
import { arbPlan } from '../../../support/builders/arbitraryActions.ts';
import { planWith, runningAction } from '../../../support/builders/actions.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  lengthsIn,
  storedWith,
} from '../../../support/builders/keptCodec.ts';
import { fc } from '../../../support/builders/property.ts';

const codec = { encode: encodePlan, decode: decodePlan, version: ACTIONS_VERSION };

const PLAN = planWith({
  ...emptyAction('a1', 5),
  before: { value: 4, at: 6 },
  texts: new Map([['act', { value: 'bel ik "Noor"', at: 7 }]]),
});

/** The action of that plan, as it lies on a device. */
const PUBLISHED = {
  id: 'a1',
  madeAt: 5,
  stage: { value: 'writing', at: 0 },
  trait: { value: null, at: 0 },
  start: { value: null, at: 0 },
  before: { value: 4, at: 6 },
  after: { value: null, at: 0 },
  barriers: { value: [], at: 0 },
  texts: { act: ['bel ik "Noor"', 7] },
  sequence: 0,
};

type Raw = Readonly<Record<string, unknown>>;

/** Plans whose action has one thing changed. */
const withAction = (change: Raw): Raw => ({ actions: [{ ...PUBLISHED, ...change }] });
const stored = storedWith(codec, PLAN);

const wrong: readonly (readonly [string, Raw])[] = [
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
];

const many = Array.from({ length: MOST_ACTIONS + 1 }, (_, n) => ({ ...PUBLISHED, id: `n${n}` }));

describeKeptCodec(codec, {
  arbitrary: arbPlan,
  sample: PLAN,
  empty: emptyPlan('e2'),
  published: { actions: [PUBLISHED] },
  broken: [
    ...wrong.map(([name, change]) => [`an action with ${name}`, withAction(change)] as const),
    ['actions that are no list', { actions: {} }],
    ['an action twice', { actions: [PUBLISHED, PUBLISHED] }],
    ['too many actions', { actions: many }],
  ],
});

describe('an action', () => {
  it('keeps what a newer version added, at every level', () => {
    const stage = { value: 'running', at: 1, why: 'x' };
    const decoded = decodePlan(stored({ ...withAction({ later: [1], stage }), more: true }));
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    for (const added of ['"later":[1]', '"why":"x"', '"more":true'])
      expect(encodePlan(decoded.state)).toContain(added);
  });

  it('is refused or can be kept when one of its values was replaced by any other', () => {
    const arbKey = fc.constantFrom(...Object.keys(PUBLISHED), 'later');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) => {
        const decoded = decodePlan(stored(withAction({ [key]: value })));
        if (decoded.kind === 'ok') expect(decodePlan(encodePlan(decoded.state))).toEqual(decoded);
      }),
      { numRuns: 1_000 },
    );
  });

  it('under way is read back whole', () => {
    const state = planWith(runningAction('2026-11-29'));
    expect(decodePlan(encodePlan(state))).toEqual({ kind: 'ok', state });
  });
});

/** Of each action: stage, first day, figures, barriers and lengths of the texts. */
describeOnDevices(codec, {
  folder: 'actions',
  meaning: {
    'v1-two-actions.json': [
      ['notDone', '2026-10-25', [3, null], ['voornemen'], { when: 28, act: 16, hindered: 22 }],
      ['running', '2026-11-29', [4, null], [], { when: 34, act: 42, who: 4, wish: 0 }],
    ],
  },
  meaningOf: ({ actions }) =>
    actions.map(({ stage, start, before, after, barriers, texts }) => [
      stage.value,
      start.value,
      [before.value, after.value],
      barriers.value,
      lengthsIn(texts),
    ]),
});
