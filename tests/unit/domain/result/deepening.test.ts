import { describe, expect, it } from 'vitest';
import { deepeningFor } from '../../../../src/domain/result/deepening.ts';
import { instrument, itemsIn } from '../../../support/builders/content.ts';
import {
  answerAll,
  firstAnswers,
  FULL,
  KERN,
  without,
} from '../../../support/builders/responses.ts';

const kern = answerAll(3, KERN);
const STATEMENTS = instrument.statements.filter(({ stage }) => stage === 'kern').length;

describe('the verdieping', () => {
  it('is offered in two parts when the kern is done', () => {
    expect(deepeningFor(instrument, kern)).toEqual({ open: ['bouwstenen', 'rollen'], done: false });
  });

  it('does not offer the roles while situations of the kern are open', () => {
    const statements = firstAnswers(kern, STATEMENTS);
    expect(deepeningFor(instrument, statements)).toEqual({ open: ['bouwstenen'], done: false });
    const last = itemsIn(KERN).at(-1)?.id ?? '';
    expect(deepeningFor(instrument, without(kern, last)).open).toEqual(['bouwstenen']);
  });

  it('offers nothing while statements of the kern are open, and is not done then', () => {
    const early = firstAnswers(kern, 20);
    expect(deepeningFor(instrument, early)).toEqual({ open: [], done: false });
  });

  it('is not done while only the roles of the kern are missing', () => {
    const skipped = without(answerAll(3, ['kern', 'bouwstenen']), 'sit-1-redder-2');
    expect(deepeningFor(instrument, skipped)).toEqual({ open: [], done: false });
  });

  it('no longer offers a part that is done', () => {
    const traits = answerAll(3, ['kern', 'bouwstenen']);
    expect(deepeningFor(instrument, traits)).toEqual({ open: ['rollen'], done: false });
    expect(deepeningFor(instrument, answerAll(3, FULL))).toEqual({ open: [], done: true });
  });
});
