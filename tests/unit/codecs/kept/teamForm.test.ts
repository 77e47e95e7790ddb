import { describe, expect, it } from 'vitest';
import {
  decodeTeamForm,
  encodeTeamForm,
  TEAM_FORM_VERSION,
} from '../../../../src/codecs/kept/teamForm.ts';
import type { TeamForm } from '../../../../src/domain/team/form.ts';
import { emptyForm, FORM_LIMIT } from '../../../../src/domain/team/form.ts';
import {
  describeKeptCodec,
  describeOnDevices,
  lengthsIn,
  storedWith,
} from '../../../support/builders/keptCodec.ts';
import { arbTeamForm } from '../../../support/builders/arbitraryTeams.ts';

const codec = { encode: encodeTeamForm, decode: decodeTeamForm, version: TEAM_FORM_VERSION };

const FORM: TeamForm = {
  epoch: 'e1',
  answers: new Map([
    ['f1', { value: 4, at: 3 }],
    ['f8', { value: null, at: 4 }],
  ]),
  texts: new Map([['remarks', { value: 'Korter\n"mag" ook.', at: 5 }]]),
};

describeKeptCodec(codec, {
  arbitrary: arbTeamForm,
  sample: FORM,
  empty: emptyForm('e2'),
  published: {
    answers: { f1: { value: 4, at: 3 }, f8: { value: null, at: 4 } },
    texts: { remarks: ['Korter\n"mag" ook.', 5] },
  },
  broken: [
    ['no answers', { answers: null }],
    ['a list of answers', { answers: [] }],
    ['an answer to no statement', { answers: { f9: { value: 1, at: 1 } } }],
    ['an answer of five', { answers: { f1: { value: 5, at: 1 } } }],
    ['an answer of nought', { answers: { f1: { value: 0, at: 1 } } }],
    ['an answer without a moment', { answers: { f1: { value: 1 } } }],
    ['no texts', { texts: undefined }],
    ['a text in no box', { texts: { elsewhere: ['a', 1] } }],
    ['a text that is none', { texts: { remarks: [1, 1] } }],
    ['a text that is too long', { texts: { remarks: ['a'.repeat(FORM_LIMIT + 1), 1] } }],
    ['a moment before 1970', { texts: { remarks: ['a', -1] } }],
  ],
});

describe('a form', () => {
  it('keeps what a newer version of the site added', () => {
    const answers = { f1: { value: 4, at: 3, why: 'x' } };
    const text = storedWith(codec, FORM)({ answers, texts: { remarks: ['a', 1, 'x'] }, later: 1 });
    const decoded = decodeTeamForm(text);
    expect(decoded.kind === 'ok' && encodeTeamForm(decoded.state)).toBe(text);
  });

  it('holds the longest texts', () => {
    const texts = { questions: ['a'.repeat(FORM_LIMIT), 1] };
    expect(decodeTeamForm(storedWith(codec, FORM)({ texts })).kind).toBe('ok');
  });
});

/** Of each: the eight answers in order, and the length of each text. */
describeOnDevices(codec, {
  folder: 'teamForms',
  meaning: {
    'v1-filled.json': [[4, 3, 2, 4, 4, 1, 3, 4], { questions: 19, remarks: 32 }],
    'v1-one-taken-back.json': [[null], {}],
  },
  meaningOf: ({ answers, texts }) => [
    [...answers.values()].map(({ value }) => value),
    lengthsIn(texts),
  ],
});
