import type { Content } from '../../../../src/site/content/content.ts';
import { itemsOf } from '../../../../src/domain/test/instrument.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { SCALES, TRAITS } from '../../../../src/domain/test/scales.ts';

/** A question: id, index of its scale, whether it is reversed (1), words, index of its situation or −1. */
type FloorQuestion = readonly [string, number, 0 | 1, string, number];

/** All that the floor page needs, as short as a careful author would write it. */
export interface FloorData {
  readonly questions: readonly FloorQuestion[];
  readonly situations: readonly string[];
  /** Six bouwstenen, three roles, aan het roer: name and margin in points (0–100). */
  readonly scales: readonly (readonly [string, number])[];
  /** The first tip a bouwsteen: what to do, the plan, what it gives. */
  readonly tips: readonly (readonly [string, string, string])[];
  readonly words: Readonly<
    Record<
      | 'previous'
      | 'finish'
      | 'lead'
      | 'result'
      | 'traits'
      | 'roles'
      | 'trait'
      | 'role'
      | 'score'
      | 'tips'
      | 'band',
      string
    >
  >;
  readonly answers: readonly string[];
}

function margins({ norms }: Content, index: number): number {
  const scale = SCALES[index];
  if (scale === undefined) throw new Error(`no scale ${index}`);
  return marginOf(norms, scale, index < TRAITS.length ? 4 : index < 9 ? 8 : 4);
}

/** The kern of the test with the product's own words. */
export function floorData(content: Content): FloorData {
  const { instrument, items, traits, roles, tips, ui } = content;
  const situations = instrument.situations.filter(({ stage }) => stage === 'kern');
  const kern = itemsOf(instrument).filter(({ stage }) => stage === 'kern');
  const questions = kern.map((item): FloorQuestion => {
    const which = situations.findIndex(({ reactions }) =>
      reactions.some(({ id }) => id === item.id),
    );
    const text =
      which < 0
        ? items.statements[item.id]
        : items.situations[situations[which]?.id ?? '']?.reactions[item.id];
    if (text === undefined) throw new Error(`no words for ${item.id}`);
    return [item.id, SCALES.indexOf(item.scale), item.keying === 'reversed' ? 1 : 0, text, which];
  });
  const named = { ...traits, ...roles };
  const { questionnaire, result } = ui;
  return {
    questions,
    situations: situations.map(({ id }) => items.situations[id]?.text ?? ''),
    scales: SCALES.map((scale, index) => [named[scale].name, margins(content, index)]),
    tips: TRAITS.map((trait) => {
      const tip = tips.find((candidate) => candidate.trait === trait);
      return [tip?.do ?? '', tip?.plan ?? '', tip?.gives ?? ''];
    }),
    words: {
      previous: questionnaire.previous,
      finish: questionnaire.finish,
      lead: questionnaire.situationLead,
      result: result.title,
      traits: result.tableCaption,
      roles: result.rolesCaption,
      trait: result.columnTrait,
      role: result.columnRole,
      score: result.columnScore,
      tips: result.tipsTitle,
      band: result.bandNote,
    },
    answers: questionnaire.answers,
  };
}
