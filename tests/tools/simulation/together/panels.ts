import type { Reply } from '../../../../src/domain/panel/reply.ts';
import type { Norms } from '../../../../src/domain/score/norms.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { instrument } from '../content.ts';
import { expectedPoints } from '../expected.ts';
import type { ModelItem } from '../items.ts';
import type { Random } from '../random.ts';
import { randomStream } from '../random.ts';
import type { Person } from '../respondents.ts';
import { drawPerson, honestAnswer } from '../respondents.ts';
import { answersOf, drawBank, FIRST, isKern, PANELS_PER_BANK, seenAs } from './draw.ts';
import type { PanelCell } from './parameters.ts';

/** Someone with a result and what colleagues said. */
export type ModelPanel = {
  /** With the first answers only, and with all of them. */
  readonly own: { readonly kern: ScaleSums; readonly full: ScaleSums };
  readonly replies: readonly Reply[];
  /** Where colleagues see the first bouwsteen, less where the person does: true, in points. */
  readonly trueGap: number;
};

/** What one colleague sees, in the person's place. */
function viewOf(shared: Person, cell: PanelCell, factor: number, random: Random): Person {
  const { views, people } = cell;
  const mild = views.milder + factor * views.mild * random.normal();
  const seen = seenAs(shared, (theta) => theta + mild + factor * views.own * random.normal());
  return { ...seen, acquiescence: people.acquiescence * random.normal() };
}

function replyOf(
  kern: readonly ModelItem[],
  view: Person,
  unseen: number,
  id: number,
  random: Random,
): Reply {
  const model = honestAnswer(view, random);
  const observations = new Map(
    kern.map((modelItem) => {
      const value = model(modelItem);
      return [modelItem.item.id, random.uniform() < unseen ? ('unseen' as const) : value] as const;
    }),
  );
  const { version } = instrument;
  return { request: 0, id, instrument: version, observations, works: '', differently: '' };
}

function panelOf(
  cell: PanelCell,
  norms: Norms,
  bank: readonly ModelItem[],
  colleagues: number,
  nth: number,
  [people, answers, others]: readonly [Random, Random, Random],
): ModelPanel {
  const person = drawPerson(cell.people, people);
  const { views } = cell;
  const apart = Math.sqrt(1 - views.alike ** 2);
  const shared = seenAs(person, (theta, trait) => {
    const shift = trait === FIRST ? views.shift : 0;
    return views.alike * theta + apart * others.normal() + shift;
  });
  const factor = nth % 2 === 0 ? views.uneven : 1 / views.uneven;
  const response = answersOf(bank, person, answers);
  const kern = bank.filter(isKern);
  const first = new Map(
    kern.flatMap(({ item: { id } }) => {
      const answer = response.get(id);
      return answer ? [[id, answer] as const] : [];
    }),
  );
  const sums = (given: typeof response): ScaleSums => ({
    ...sumScales(instrument, norms, given),
    withheld: false,
  });
  const [seen, self] = [shared, person].map((one) => expectedPoints(kern, one, FIRST));
  return {
    trueGap: (seen ?? 0) - (self ?? 0),
    own: { kern: sums(first), full: sums(response) },
    replies: Array.from({ length: colleagues }, (_, id) =>
      replyOf(kern, viewOf(shared, cell, factor, others), views.unseen, id, others),
    ),
  };
}

/** So many panels of this number of colleagues, the same for the same seed. */
export function drawPanels(
  cell: PanelCell,
  norms: Norms,
  colleagues: number,
  count: number,
  seed: number,
): readonly ModelPanel[] {
  return Array.from({ length: Math.ceil(count / PANELS_PER_BANK) }, (_, group) => {
    const bank = drawBank(cell.people, seed, group);
    const stream = (salt: number) => randomStream(seed, group, 100 * colleagues + salt);
    const streams = [stream(12), stream(13), stream(14)] as const;
    return Array.from({ length: PANELS_PER_BANK }, (_unused, nth) =>
      panelOf(cell, norms, bank, colleagues, nth, streams),
    );
  }).flat();
}
