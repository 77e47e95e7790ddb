import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Instrument, Item, Stage } from '../../../src/domain/test/instrument.ts';
import { itemsOf } from '../../../src/domain/test/instrument.ts';
import type { Measure, Measures } from '../../../src/domain/score/measure.ts';
import type { Norms } from '../../../src/domain/score/norms.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';

function read<T>(path: string): T {
  return parse(readFileSync(resolve(import.meta.dirname, '../../../content', path), 'utf8')) as T;
}

/** The instrument and the norms that are shipped. */
export const instrument = read<Instrument>('instrument/v1.yaml');
export const norms = read<Norms>('norms/v1.yaml');

/** What is asked, with its norms. */
export const measure: Measure = { instrument, norms };

/** Every version that is shipped. */
export const measures: Measures = [measure];

/** All items, in order of asking. */
export const items: readonly Item[] = itemsOf(instrument);

export function itemsIn(stages: readonly Stage[]): readonly Item[] {
  return items.filter((item) => stages.includes(item.stage));
}

export function itemsOn(scale: ScaleId, stage?: Stage): readonly Item[] {
  return items.filter(
    (item) => item.scale === scale && (stage === undefined || item.stage === stage),
  );
}

/** An item by its id; a typing error in a test is an error, not a silent `undefined`. */
export function itemNamed(id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}
