import { describe, expect, it } from 'vitest';
import {
  decodeTeamState,
  encodeTeamState,
  TEAM_VERSION,
} from '../../../../src/codecs/kept/team.ts';
import type { Team } from '../../../../src/domain/team/team.ts';
import { emptyTeam, MOST_MEMBERS, MOST_REMOVED } from '../../../../src/domain/team/team.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  storedWith,
} from '../../../support/builders/keptCodec.ts';
import { fc } from '../../../support/builders/property.ts';
import { sumsOf } from '../../../support/builders/sums.ts';
import { arbTeam } from '../../../support/builders/arbitraryTeams.ts';

const codec = { encode: encodeTeamState, decode: decodeTeamState, version: TEAM_VERSION };

const SAMPLE: Team = {
  epoch: 'e1',
  begun: 2,
  members: [
    {
      id: '0a1b2c3d',
      name: 'Noor',
      at: 5,
      sums: sumsOf({ proactiviteit: { sum: 17, count: 5 }, authenticiteit: { sum: 4, count: 4 } }),
    },
  ],
  removed: new Map([['ffff0000-2', 4]]),
  step: { value: 3, at: 7 },
};

const MEMBER = {
  id: '0a1b2c3d',
  name: 'Noor',
  at: 5,
  instrument: 'v1',
  withheld: false,
  sums: { proactiviteit: [17, 5], authenticiteit: [4, 4] },
};

type Raw = Readonly<Record<string, unknown>>;
const withOne = (change: Raw): Raw => ({ members: [{ ...MEMBER, ...change }] });

const wrong: readonly (readonly [string, Raw])[] = [
  ['no id', { id: '' }],
  ['an id that is a path', { id: '__proto__' }],
  ['a name that no link brings', { name: 'Noor 06-12345678' }],
  ['an empty name', { name: '' }],
  ['no name at all', { name: undefined }],
  ['a moment before 1970', { at: -1 }],
  ['a version that is no name', { instrument: 1 }],
  ['nothing about names', { withheld: 1 }],
  ['no sums', { sums: null }],
  ['not one sum', { sums: {} }],
  ['a role', { sums: { ...MEMBER.sums, redder: [20, 8] } }],
  ['aan het roer', { sums: { 'aan-het-roer': [20, 8] } }],
  ['a sum without a count', { sums: { proactiviteit: [17] } }],
  ['a sum with more', { sums: { proactiviteit: [17, 5, 1] } }],
  ['a count of nought', { sums: { proactiviteit: [0, 0] } }],
  ['a sum under its count', { sums: { proactiviteit: [3, 4] } }],
  ['a sum over five times its count', { sums: { proactiviteit: [21, 4] } }],
  ['half a sum', { sums: { proactiviteit: [4.5, 4] } }],
];

const many = Array.from({ length: MOST_MEMBERS + 1 }, (_, n) => ({ ...MEMBER, id: `n${n}` }));
const gone = Object.fromEntries(Array.from({ length: MOST_REMOVED + 1 }, (_, n) => [`n${n}`, 1]));

describeKeptCodec(codec, {
  arbitrary: arbTeam,
  sample: SAMPLE,
  empty: emptyTeam('e2'),
  published: {
    begun: 2,
    members: [MEMBER],
    removed: { 'ffff0000-2': 4 },
    step: { value: 3, at: 7 },
  },
  broken: [
    ...wrong.map(([name, change]) => [`a member with ${name}`, withOne(change)] as const),
    ['no beginning', { begun: undefined }],
    ['members that are no list', { members: {} }],
    ['a member twice', { members: [MEMBER, MEMBER] }],
    ['too many members', { members: many }],
    ['a list of who went', { removed: [] }],
    ['who went without a moment', { removed: { a: null } }],
    ['a path that went', { removed: { 'a/b': 1 } }],
    ['too many who went', { removed: gone }],
    ['a step behind the chart', { step: { value: 5, at: 1 } }],
    ['half a step', { step: { value: 0.5, at: 1 } }],
    ['a step without a moment', { step: { value: 1 } }],
  ],
});

describe('a team', () => {
  const stored = storedWith(codec, SAMPLE);

  it('keeps what a newer version added, at every level', () => {
    const step = { value: 3, at: 7, why: 'x' };
    const decoded = decodeTeamState(stored({ ...withOne({ later: [1] }), step, new: true }));
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    for (const added of ['"later":[1]', '"why":"x"', '"new":true'])
      expect(encodeTeamState(decoded.state)).toContain(added);
  });

  it('is refused or can be kept when a value of a member was replaced by any other', () => {
    const arbKey = fc.constantFrom(...Object.keys(MEMBER), 'later');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) => {
        const decoded = decodeTeamState(stored(withOne({ [key]: value })));
        if (decoded.kind === 'ok')
          expect(decodeTeamState(encodeTeamState(decoded.state))).toEqual(decoded);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is full with as many as it may hold', () => {
    expect(decodeTeamState(stored({ members: many.slice(1) })).kind).toBe('ok');
  });
});

/** Of each: the names, the six sums, who went, and how far the round is. */
describeOnDevices(codec, {
  folder: 'teams',
  meaning: {
    'v1-begun-anew.json': [1_795_000_000_000, [], [], 0],
    'v1-three-and-one-gone.json': [
      0,
      [
        ['Noor', 'v1', false, [16, 12, 11, 15, 9, 20], [4, 4, 4, 4, 4, 4]],
        [null, 'v1', true, [24, 18, 20, 21, 15, 30], [6, 6, 6, 6, 6, 6]],
        ['Zoë', 'v1', false, [4, 20], [4, 5]],
      ],
      ['0f3a55c1'],
      4,
    ],
  },
  meaningOf: ({ begun, members, removed, step }) => [
    begun,
    members.map(({ name, sums }) => [
      name,
      sums.instrument,
      sums.withheld,
      [...sums.scales.values()].map(({ sum }) => sum),
      [...sums.scales.values()].map(({ count }) => count),
    ]),
    [...removed.keys()],
    step.value,
  ],
});
