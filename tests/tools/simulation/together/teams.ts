import type { teamFigures } from '../../../../src/domain/team/figures.ts';
import type { ScaleId, TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { keyed } from '../../../../src/domain/score/scores.ts';
import { instrument } from '../content.ts';
import { expectedSteps } from '../expected.ts';
import type { ModelItem } from '../items.ts';
import type { Random } from '../random.ts';
import { randomStream } from '../random.ts';
import type { Person } from '../respondents.ts';
import { drawPerson, honestAnswer } from '../respondents.ts';
import { drawBank, FIRST, isKern, TEAMS_PER_BANK, seenAs } from './draw.ts';
import type { TeamCell } from './parameters.ts';

type Member = Parameters<typeof teamFigures>[0][number];

export type ModelTeam = {
  readonly members: readonly Member[];
  readonly people: readonly Person[];
  readonly bank: readonly ModelItem[];
};

function memberOf(
  items: readonly (readonly [TraitId, readonly ModelItem[]])[],
  person: Person,
  id: string,
  random: Random,
): Member {
  const model = honestAnswer(person, random);
  const scales = new Map<ScaleId, { readonly sum: number; readonly count: number }>(
    items.map(([trait, own]) => {
      const sum = own.reduce((total, one) => total + keyed(model(one), one.item.keying), 0);
      return [trait, { sum, count: own.length }];
    }),
  );
  return { id, sums: { instrument: instrument.version, withheld: false, scales } };
}

/** So many teams of this number of members; half of them answered all statements. */
export function drawTeams(
  cell: TeamCell,
  members: number,
  count: number,
  seed: number,
): readonly ModelTeam[] {
  return Array.from({ length: Math.ceil(count / TEAMS_PER_BANK) }, (_, group) => {
    const all = drawBank(cell.people, seed, group);
    const stream = (salt: number) => randomStream(seed, group, 100 * members + salt);
    const [people, answers] = [stream(15), stream(16)];
    return Array.from({ length: TEAMS_PER_BANK }, (_unused, nth): ModelTeam => {
      const bank = nth % 2 === 0 ? all.filter(isKern) : all;
      const items = TRAITS.map(
        (trait) => [trait, bank.filter(({ item }) => item.scale === trait)] as const,
      );
      const persons = Array.from({ length: members }, () =>
        seenAs(
          drawPerson(cell.people, people),
          (theta, trait) => (trait === FIRST ? cell.first : cell.spread) * theta,
        ),
      );
      return {
        bank,
        people: persons,
        members: persons.map((person, i) => memberOf(items, person, String(i), answers)),
      };
    });
  }).flat();
}

/** The true scores of a team on a bouwsteen, in points. */
export function trueScores({ bank, people }: ModelTeam, trait: TraitId): readonly number[] {
  const own = bank.filter(({ item }) => item.scale === trait);
  return people.map(
    (person) => (25 * own.reduce((sum, one) => sum + expectedSteps(one, person), 0)) / own.length,
  );
}
