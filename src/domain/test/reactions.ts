import type { Instrument, Reaction, Situation } from './instrument.ts';
import type { AnswerValue, Response } from './response.ts';

/** The reaction with the highest answer in one situation, or several that tie. */
export type StrongestReactions = {
  readonly situation: Situation;
  readonly reactions: readonly Reaction[];
  readonly value: AnswerValue;
};

/**
 * The strongest reactions per situation, in order of asking. Situations with open answers are left
 * out.
 */
export function strongestReactions(
  instrument: Instrument,
  response: Response,
): readonly StrongestReactions[] {
  return instrument.situations.flatMap((situation) => {
    const given = situation.reactions.flatMap((reaction) => {
      const answer = response.get(reaction.id);
      return answer ? [{ reaction, value: answer.value }] : [];
    });
    if (given.length < situation.reactions.length) return [];
    const value = Math.max(...given.map((entry) => entry.value)) as AnswerValue;
    const reactions = given
      .filter((entry) => entry.value === value)
      .map(({ reaction }) => reaction);
    return [{ situation, reactions, value }];
  });
}
