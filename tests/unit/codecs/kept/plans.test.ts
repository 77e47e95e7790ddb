import { decodePlans, encodePlans, PLANS_VERSION } from '../../../../src/codecs/kept/plans.ts';
import type { OwnPlans } from '../../../../src/domain/result/ownPlan.ts';
import { emptyPlans } from '../../../../src/domain/result/ownPlan.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  lengthsIn,
} from '../../../support/builders/keptCodec.ts';
import { arbPlans } from '../../../support/builders/plans.ts';

const codec = { encode: encodePlans, decode: decodePlans, version: PLANS_VERSION };

const PLANS: OwnPlans = {
  epoch: 'e1',
  notes: new Map([['proactiviteit/when', { value: 'ik de "bel" hoor', at: 4_000 }]]),
};

describeKeptCodec(codec, {
  arbitrary: arbPlans,
  sample: PLANS,
  empty: emptyPlans('e2'),
  published: { notes: { 'proactiviteit/when': ['ik de "bel" hoor', 4_000] } },
  broken: [
    ['no notes', { notes: undefined }],
    ['a part of no bouwsteen', { notes: { when: ['a', 1] } }],
    ['a part without a moment', { notes: { 'proactiviteit/when': ['a'] } }],
  ],
});

describeOnDevices(codec, {
  folder: 'plans',
  meaning: {
    'v1-two-plans.json': {
      'proactiviteit/when': 26,
      'proactiviteit/act': 16,
      'visie-en-doelen/when': 0,
    },
  },
  meaningOf: ({ notes }) => lengthsIn(notes),
});
