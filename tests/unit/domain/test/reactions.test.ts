import { describe, expect, it } from 'vitest';
import { strongestReactions } from '../../../../src/domain/test/reactions.ts';
import type { AnswerValue } from '../../../../src/domain/test/response.ts';
import { instrument } from '../../../support/builders/content.ts';
import { answersTo, answerWithCare, FULL } from '../../../support/builders/responses.ts';

/** Slachtoffer, aanklager, redder and aan het roer, as answered in one situation. */
function inSituation(id: string, ...values: readonly AnswerValue[]) {
  const { reactions } = instrument.situations.find((situation) => situation.id === id) ?? {
    reactions: [],
  };
  return values.map((value, i) => [reactions[i]?.id ?? '', value] as const);
}
function strongest(...given: readonly (readonly [string, AnswerValue])[]) {
  return strongestReactions(instrument, answersTo(given)).map(({ situation, reactions, value }) => [
    situation.id,
    reactions.map((reaction) => reaction.scale),
    value,
  ]);
}

describe('the strongest reaction of a person in a situation', () => {
  it('is the reaction with the highest answer', () => {
    expect(strongest(...inSituation('sit-2', 1, 4, 3, 2))).toEqual([['sit-2', ['aanklager'], 4]]);
  });

  it('is all of them that tie', () => {
    expect(strongest(...inSituation('sit-1', 3, 1, 3, 3))).toEqual([
      ['sit-1', ['slachtoffer', 'redder', 'aan-het-roer'], 3],
    ]);
  });

  it('does not exist for a situation that is half answered', () => {
    expect(
      strongest(...inSituation('sit-1', 5, 5, 5), ...inSituation('sit-5', 1, 1, 1, 2)),
    ).toEqual([['sit-5', ['aan-het-roer'], 2]]);
  });

  it('comes in order of asking, whatever the order of answering', () => {
    const all = new Map([...answerWithCare(FULL)].reverse());
    expect(strongestReactions(instrument, all).map(({ situation }) => situation)).toEqual(
      instrument.situations,
    );
  });
});
