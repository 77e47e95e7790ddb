import { kernResponse, profileFor } from '../../browser/support/people.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { content } from './content.ts';

const { questionnaire, result } = content.ui;
const profile = profileFor(kernResponse);

/** Who takes the test in the bench: the answers, the buttons, and the scores that have to come out. */
export const person = {
  response: kernResponse,
  buttons: {
    finish: questionnaire.finish,
    again: questionnaire.again,
    questions: result.backToQuestions,
    previous: questionnaire.previous,
    ownData: result.dataTitle,
  },
  scores: TRAITS.map((trait) => {
    const score = profile.scores.get(trait);
    return score?.kind === 'scored' ? Math.round(score.points) : Number.NaN;
  }),
} as const;
