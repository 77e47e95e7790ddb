import type { Instrument } from '../../../src/domain/test/instrument.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { ModelItem } from './items.ts';
import { drawDifficulties, drawItems } from './items.ts';
import type { Assumptions } from './parameters.ts';
import { GROUP_SIZE, PACES } from './parameters.ts';
import type { Random } from './random.ts';
import { randomStream } from './random.ts';
import type { AnswerModel, Person } from './respondents.ts';
import {
  answerBank,
  drawPerson,
  honestAnswer,
  moved,
  nearlyStraightAnswer,
  randomAnswer,
  shuffledAnswer,
  straightAnswer,
} from './respondents.ts';

/** How people answer. */
type Manner = 'honest' | 'shuffled' | 'random' | 'straight' | 'nearly straight';

/** What sets one group of respondents apart from another. */
export type Setting = {
  readonly assumptions: Assumptions;
  readonly manner: Manner;
  readonly pace: keyof typeof PACES;
  /** Answer a second time, later, unchanged? */
  readonly retest: boolean;
  /** By how much every bouwsteen has grown at the second time, in θ. */
  readonly growth?: number;
};

export type Respondent = {
  readonly person: Person;
  readonly response: Response;
  /** The same person at a retest, unchanged or grown; if there is one. */
  readonly again: Response | null;
};

/** People who answered one draw of item parameters. */
export type Group = {
  readonly bank: readonly ModelItem[];
  readonly respondents: readonly Respondent[];
};

function modelFor(
  { manner }: Setting,
  bank: readonly ModelItem[],
  person: Person,
  nth: number,
  random: Random,
): AnswerModel {
  switch (manner) {
    case 'shuffled':
      return shuffledAnswer(bank, person, random);
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
const SALT = {
  items: 1,
  people: 2,
  answers: 3,
  times: 4,
  again: 5,
  laterTimes: 6,
  scales: 7,
  moods: 8,
} as const;

/** The `nth` group of a seed: fresh item parameters, then people, then their answers. */
export function drawGroup(
  instrument: Instrument,
  setting: Setting,
  seed: number,
  nth: number,
): Group {
  const stream = (salt: keyof typeof SALT) => randomStream(seed, nth, SALT[salt]);
  const { assumptions, pace, retest, growth = 0 } = setting;
  const difficulties = drawDifficulties(assumptions, stream('scales'));
  const bank = drawItems(instrument, assumptions, stream('items'), difficulties);
  const [people, times, moods] = [stream('people'), stream('times'), stream('moods')];
  const [first, second, later] = [stream('answers'), stream('again'), stream('laterTimes')];
  const respondents = Array.from({ length: GROUP_SIZE }, (_, i) => {
    const person = drawPerson(assumptions, people, difficulties);
    const answer = (random: Random, clock: Random, grown: number) => {
      const today = moved(person, grown + assumptions.dayMood * moods.normal());
      return answerBank(bank, modelFor(setting, bank, today, i, random), PACES[pace], clock);
    };
    return {
      person,
      response: answer(first, times, 0),
      again: retest ? answer(second, later, growth) : null,
    };
  });
  return { bank, respondents };
}
