import type { Instrument } from '../../../src/domain/test/instrument.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { ModelItem } from './items.ts';
import { drawItems } from './items.ts';
import type { Assumptions } from './parameters.ts';
import { GROUP_SIZE, PACES } from './parameters.ts';
import type { Random } from './random.ts';
import { randomStream } from './random.ts';
import type { AnswerModel, Person } from './respondents.ts';
import {
  answerBank,
  drawPerson,
  honestAnswer,
  nearlyStraightAnswer,
  randomAnswer,
  straightAnswer,
} from './respondents.ts';

/** How people answer. */
type Manner = 'honest' | 'random' | 'straight' | 'nearly straight';

/** What sets one group of respondents apart from another. */
export type Setting = {
  readonly assumptions: Assumptions;
  readonly manner: Manner;
  readonly pace: keyof typeof PACES;
  /** Answer a second time, later, unchanged? */
  readonly retest: boolean;
};

export type Respondent = {
  readonly person: Person;
  readonly response: Response;
  /** The same person, unchanged, at a retest; if there is one. */
  readonly again: Response | null;
};

/** People who answered one draw of item parameters. */
export type Group = {
  readonly bank: readonly ModelItem[];
  readonly respondents: readonly Respondent[];
};

function modelFor(manner: Manner, person: Person, nth: number, random: Random): AnswerModel {
  switch (manner) {
    case 'honest':
      return honestAnswer(person, random);
    case 'random':
      return randomAnswer(random);
    case 'straight':
      return straightAnswer(nth);
    case 'nearly straight':
      return nearlyStraightAnswer(nth, random);
  }
}

/** Streams by purpose, so that one assumption changed leaves the luck of the draw as it was. */
const SALT = { items: 1, people: 2, answers: 3, times: 4, again: 5, laterTimes: 6 } as const;

/** The `nth` group of a seed: fresh item parameters, then people, then their answers. */
export function drawGroup(
  instrument: Instrument,
  { assumptions, manner, pace, retest }: Setting,
  seed: number,
  nth: number,
): Group {
  const stream = (salt: keyof typeof SALT) => randomStream(seed, nth, SALT[salt]);
  const bank = drawItems(instrument, assumptions, stream('items'));
  const [people, times] = [stream('people'), stream('times')];
  const [first, second, later] = [stream('answers'), stream('again'), stream('laterTimes')];
  const respondents = Array.from({ length: GROUP_SIZE }, (_, i) => {
    const person = drawPerson(assumptions, people);
    const answer = (random: Random, clock: Random) =>
      answerBank(bank, modelFor(manner, person, i, random), PACES[pace], clock);
    return { person, response: answer(first, times), again: retest ? answer(second, later) : null };
  });
  return { bank, respondents };
}
