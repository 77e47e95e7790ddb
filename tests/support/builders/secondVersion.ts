import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import type { Instrument, Stage, Statement } from '../../../src/domain/test/instrument.ts';
import type { Measure, Measures } from '../../../src/domain/score/measure.ts';
import type { AnswerValue } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { instrument, itemsOn, measure, norms } from './content.ts';
import { answersTo } from './responses.ts';
import { itemsOf } from '../../../src/domain/test/instrument.ts';

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the instrument lacks what the second version replaces');
  return value;
}

function firstOn(scale: ScaleId, stage: Stage): string {
  return need(itemsOn(scale, stage).find(({ situation }) => situation === null)).id;
}

const situation = need(instrument.situations[0]);
const reaction = need(situation.reactions.find(({ scale }) => scale === 'redder'));

/** What the second version asks in another way: a statement of the kern, one of the verdieping, a reaction. */
export const REPLACED = {
  kern: firstOn('proactiviteit', 'kern'),
  verdieping: firstOn('visie-en-doelen', 'bouwstenen'),
  reaction: reaction.id,
} as const;

/** Words of what is new, to be checked as any others. */
export const WORDS: Readonly<Record<keyof typeof REPLACED, string>> = {
  kern: 'Ik begin met iets nieuws zodra ik een kans zie.',
  verdieping: 'Ik kies elke maand een doel dat bij me past.',
  reaction: 'Ik neem een deel van het werk over, zodat de ander op tijd klaar is.',
};

/** The id in the second version: another where something else is asked. */
export function newId(id: string): string {
  return (Object.values(REPLACED) as readonly string[]).includes(id) ? `${id}-anders` : id;
}

/** Backwards: as many statements stand between two on one scale as before. */
function inOtherOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements.toReversed().map((item) => ({ ...item, id: newId(item.id) }));
}

const v2: Instrument = {
  version: 'v2',
  statements: inOtherOrder(instrument.statements),
  situations: instrument.situations.map(({ reactions, ...asked }) => ({
    ...asked,
    reactions: reactions.map(({ id, scale }) => ({ id: newId(id), scale })),
  })),
};

/** A version of the test after the shipped one, with norms of its own: wider margins, a larger retest. */
export const second: Measure = {
  instrument: v2,
  norms: {
    ...norms,
    instrument: 'v2',
    margins: {
      ...norms.margins,
      trait: norms.margins.trait.map(({ items, points }) => ({ items, points: points + 5 })),
    },
    retest: { kern: norms.retest.kern + 12.5, full: norms.retest.full + 12.5 },
  },
};

/** Both versions, as a page knows them once the second is asked. */
export const bothVersions: Measures = [second, measure];

/** Attentive answers to every item of a version: 2 and 4 by turns. */
export function answersOf({ instrument: asked }: Measure, pace?: number) {
  return answersTo(
    itemsOf(asked).map(({ id }, i): readonly [string, AnswerValue] => [id, i % 2 === 0 ? 2 : 4]),
    pace,
  );
}

/** Adds the second version to a copy of the content, as an author would: seven files. */
export function addSecondVersion(folder: string): void {
  writeFileSync(join(folder, 'instrument/v2.yaml'), stringify(v2));
  writeFileSync(join(folder, 'norms/v2.yaml'), stringify(second.norms));
  const edit = (file: string, change: (document: ReturnType<typeof parseDocument>) => void) => {
    const path = join(folder, file);
    const document = parseDocument(readFileSync(path, 'utf8'));
    change(document);
    writeFileSync(path, document.toString({ lineWidth: 0 }));
  };
  edit('nl/items.yaml', (items) => {
    items.setIn(['statements', newId(REPLACED.kern)], WORDS.kern);
    items.setIn(['statements', newId(REPLACED.verdieping)], WORDS.verdieping);
    const reactions = ['situations', situation.id, 'reactions'];
    items.setIn([...reactions, newId(REPLACED.reaction)], WORDS.reaction);
  });
  edit('nl/geven.yaml', (giving) => {
    giving.setIn(['statements', newId(REPLACED.kern)], '{name} doet iets anders.');
  });
  for (const id of [REPLACED.kern, REPLACED.verdieping]) {
    const trait = need(instrument.statements.find((one) => one.id === id)).scale;
    edit(`nl/tips/${trait}.yaml`, (tips) => tips.addIn([0, 'for'], newId(id)));
  }
  edit('nl/method.yaml', (method) => {
    method.addIn(['versions', 'list'], { version: 'v2', text: 'Een tweede versie.' });
  });
}
