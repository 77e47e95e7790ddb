import type { Item } from '../../../src/domain/test/instrument.ts';
import { itemsOn } from '../../../src/domain/test/instrument.ts';
import { itemCount } from '../../../src/domain/test/sameItems.ts';
import type { MarginRow, Norms, ScaleKind } from '../../../src/domain/score/norms.ts';
import { kindOf } from '../../../src/domain/score/norms.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { HELM, SCALES } from '../../../src/domain/test/scales.ts';
import { keyed } from '../../../src/domain/score/scores.ts';
import { instrument } from './content.ts';
import { expectedSteps } from './expected.ts';
import type { Group, Respondent } from './groups.ts';
import type { ModelItem } from './items.ts';
import { rounded } from './statistics.ts';

/** Kern items first, then the others in order of asking: the order in which a scale grows. */
function growing(scale: ScaleId): readonly Item[] {
  const items = itemsOn(instrument, scale);
  const kern = items.filter(({ stage }) => stage === 'kern');
  return [...kern, ...items.filter(({ stage }) => stage !== 'kern')];
}

/** What an item adds to score minus true score, in answer points. */
function errorOn(modelItem: ModelItem, { person, response }: Respondent): number {
  const { id, keying } = modelItem.item;
  const answer = response.get(id);
  if (answer === undefined) throw new Error(`${id} was not answered`);
  return keyed(answer.value, keying) - 1 - expectedSteps(modelItem, person);
}

/**
 * Standard errors of measurement (Lord & Novick 1968) in points by number of answers: root mean
 * square of score minus true score over people and items, yes-saying counted as error.
 */
function standardErrors(groups: readonly Group[], scale: ScaleId): readonly number[] {
  const items = growing(scale);
  const squares = items.map(() => 0);
  for (const { bank, respondents } of groups) {
    const own = items.flatMap(
      (item) => bank.find((modelItem) => modelItem.item.id === item.id) ?? [],
    );
    for (const respondent of respondents) {
      let error = 0;
      own.forEach((modelItem, i) => {
        error += errorOn(modelItem, respondent);
        squares[i] = (squares[i] ?? 0) + ((25 * error) / (i + 1)) ** 2;
      });
    }
  }
  const people = groups.reduce((count, { respondents }) => count + respondents.length, 0);
  return squares.map((sum) => Math.sqrt(sum / people));
}

function rows(groups: readonly Group[], kind: ScaleKind): readonly MarginRow[] {
  const scales = SCALES.filter((scale) => kindOf(scale) === kind);
  const errors = scales.map((scale) => standardErrors(groups, scale));
  const [sample = HELM] = scales;
  const [kern, all] = [itemCount(instrument, sample, 'kern'), itemCount(instrument, sample)];
  return Array.from({ length: all - kern + 1 }, (_, i) => {
    const variances = errors.map((byCount) => (byCount[kern + i - 1] ?? 0) ** 2);
    const variance = variances.reduce((sum, one) => sum + one, 0) / variances.length;
    return { items: kern + i, points: rounded(Math.sqrt(variance), 1) };
  });
}

/** ±1 standard error for every number of answers that a scale can rest on. */
export function calibrateMargins(groups: readonly Group[]): Norms['margins'] {
  return { trait: rows(groups, 'trait'), role: rows(groups, 'role'), helm: rows(groups, 'helm') };
}
