import type { AnswerValue, Response } from '../../../src/domain/test/response.ts';
import { ANSWER_VALUES, TIME_GRAIN } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { HELM, ROLES, TRAITS } from '../../../src/domain/test/scales.ts';
import type { Difficulties, ModelItem } from './items.ts';
import { atLeast } from './items.ts';
import type { Assumptions, Pace } from './parameters.ts';
import type { Random } from './random.ts';

/** Someone as the model sees them: what a test would like to know, and how they use the answer scale. */
export type Person = {
  readonly theta: ReadonlyMap<ScaleId, number>;
  /** True place among the bouwstenen, or among the roles: 0 for the lowest. */
  readonly rank: ReadonlyMap<ScaleId, number>;
  /** True place among the bouwstenen by how often it is done: θ less what makes all of it hard. */
  readonly often: ReadonlyMap<ScaleId, number>;
  readonly acquiescence: number;
};

/** How one person comes to an answer. */
export type AnswerModel = (item: ModelItem) => AnswerValue;

/** Scores on one common factor each: any two correlate `correlation`. */
function correlated(count: number, correlation: number, random: Random): readonly number[] {
  const common = Math.sqrt(correlation) * random.normal();
  return Array.from({ length: count }, () => common + Math.sqrt(1 - correlation) * random.normal());
}

function ranks(scales: readonly ScaleId[], values: readonly number[]) {
  return scales.map((scale, i) => {
    const own = values[i] ?? 0;
    return [scale, values.filter((other) => other < own).length] as const;
  });
}

/** Lognormal with mean 0 and SD 1 and the tail below; a higher place stays higher. */
function skewed(place: number, sd: number): number {
  if (sd === 0) return place;
  const [mean, spread] = [Math.exp(sd ** 2 / 2), Math.sqrt(Math.exp(sd ** 2) - 1)];
  return (mean - Math.exp(-sd * place)) / (mean * spread);
}

export function drawPerson(
  given: Assumptions,
  random: Random,
  difficulties: Difficulties = new Map(),
): Person {
  const traits = correlated(TRAITS.length, given.traitCorrelation, random).map((place) =>
    skewed(place, given.skew),
  );
  const roles = correlated(ROLES.length, given.roleCorrelation, random);
  const theta = new Map<ScaleId, number>([
    ...TRAITS.map((trait, i) => [trait, traits[i] ?? 0] as const),
    ...ROLES.map((role, i) => [role, roles[i] ?? 0] as const),
    [HELM, random.normal()],
  ]);
  const rank = new Map([...ranks(TRAITS, traits), ...ranks(ROLES, roles)]);
  const done = TRAITS.map((trait, i) => (traits[i] ?? 0) - (difficulties.get(trait) ?? 0));
  const often = new Map(ranks(TRAITS, done));
  return { theta, rank, often, acquiescence: given.acquiescence * random.normal() };
}

/** The same person with all six bouwstenen moved: by a mood, or by what was learned. */
export function moved(person: Person, by: number): Person {
  const theta = new Map(person.theta);
  for (const trait of TRAITS) theta.set(trait, (theta.get(trait) ?? 0) + by);
  return { ...person, theta };
}

/** Answers as the graded response model has it; acquiescence comes before keying. */
export function honestAnswer(person: Person, random: Random): AnswerModel {
  return (modelItem) => {
    const { item, thresholds, direction } = modelItem;
    const place = direction * (person.theta.get(item.scale) ?? 0) + person.acquiescence;
    const chance = random.uniform();
    let reached = 1;
    for (const b of thresholds) if (chance < atLeast(modelItem, place, b)) reached += 1;
    return reached as AnswerValue;
  };
}

/** One's own answers, each given to another statement. */
export function shuffledAnswer(
  bank: readonly ModelItem[],
  person: Person,
  random: Random,
): AnswerModel {
  const own = bank.map(honestAnswer(person, random));
  for (let i = own.length - 1; i > 0; i -= 1) {
    const j = Math.floor((i + 1) * random.uniform());
    [own[i], own[j]] = [own[j] ?? 3, own[i] ?? 3];
  }
  const places = new Map(bank.map((modelItem, i) => [modelItem, own[i] ?? 3]));
  return (modelItem) => places.get(modelItem) ?? 3;
}

/** Any answer is as likely as any other. */
export function randomAnswer(random: Random): AnswerModel {
  return () => (1 + Math.floor(5 * random.uniform())) as AnswerValue;
}

/** The same answer everywhere. */
export function straightAnswer(nth: number): AnswerModel {
  const value = ANSWER_VALUES[nth % ANSWER_VALUES.length] ?? 3;
  return () => value;
}

/** Three in five times the same answer, else the one beside it. */
export function nearlyStraightAnswer(nth: number, random: Random): AnswerModel {
  const value = 2 + (nth % 3);
  return () => {
    const chance = random.uniform();
    return (value + (chance < 0.2 ? -1 : chance < 0.4 ? 1 : 0)) as AnswerValue;
  };
}

/** The whole bank answered, in order of answering. */
export function answerBank(
  bank: readonly ModelItem[],
  model: AnswerModel,
  pace: Pace,
  random: Random,
): Response {
  const own = Math.log(pace.median) + pace.personSd * random.normal();
  let moment = 0;
  return new Map(
    bank.map((modelItem, nth) => {
      moment += Math.exp(own + pace.answerSd * random.normal());
      const at = Math.round(moment / TIME_GRAIN) * TIME_GRAIN;
      return [modelItem.item.id, { value: model(modelItem), seq: nth + 1, at }];
    }),
  );
}
