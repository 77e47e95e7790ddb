import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperRows } from '../../../../src/domain/paper/rows.ts';
import { itemsOf } from '../../../../src/domain/test/instrument.ts';
import { REACTION_SCALES, STAGES } from '../../../../src/domain/test/scales.ts';
import { itemIdsOf, stepsOf } from '../../../../src/domain/test/steps.ts';
import { instrument } from '../../../support/builders/content.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/paper');
const rows = () => paperRows(instrument);
const numbered = () => rows().flatMap((row) => row.items);

describe('the test in rows', () => {
  it('holds every item once, numbered from 1', () => {
    const items = numbered();
    expect(items.map(({ number }) => number)).toEqual(items.map((_, i) => i + 1));
    const ids = items.map(({ item }) => item.id);
    expect(ids.toSorted()).toEqual(
      itemsOf(instrument)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('asks in the order of the screen, the kern first', () => {
    const screens = STAGES.flatMap((stage) => stepsOf(instrument, stage)).filter(
      ({ kind }) => kind !== 'halfway',
    );
    const asked = screens.flatMap((step) =>
      step.kind === 'situation' ? [step.situation.id] : itemIdsOf(step),
    );
    const onPaper = rows().flatMap(({ situation, items: own }) =>
      situation === null ? own.map(({ item }) => item.id) : [situation.id],
    );
    expect(onPaper).toEqual(asked);
  });

  it('has at most six statements or one situation in a row', () => {
    expect(rows().map(({ number }) => number)).toEqual(rows().map((_, i) => i + 1));
    for (const { situation, items: own, stage } of rows()) {
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(6);
      expect(own.every(({ item }) => item.situation === (situation?.id ?? null))).toBe(true);
      expect(own.every(({ item }) => item.stage === stage)).toBe(true);
    }
  });

  it('puts each kind of reaction as often in each place, in the kern too', () => {
    for (const stages of [['kern'], STAGES]) {
      const shown = rows().filter(({ situation, stage }) => situation && stages.includes(stage));
      for (const kind of REACTION_SCALES) {
        const places = shown.map((row) => row.items.findIndex(({ item }) => item.scale === kind));
        for (const place of [0, 1, 2, 3])
          expect(places.filter((one) => one === place)).toHaveLength(shown.length / 4);
      }
    }
  });

  it('numbers the parts that are filled in as a whole', () => {
    const parts = [...new Set(rows().map(({ part }) => part))];
    expect(parts).toEqual([0, 1, 2, 3]);
    for (const part of parts) {
      const own = rows().filter((row) => row.part === part);
      expect(
        new Set(own.map(({ stage, situation }) => `${stage} ${situation === null}`)).size,
      ).toBe(1);
    }
  });

  it('is what was printed before, so that it is typed over right', () => {
    const text = readFileSync(join(fixtures, `${instrument.version}.json`), 'utf8');
    expect(rows().map((row) => row.items.map(({ item }) => item.id))).toEqual(JSON.parse(text));
  });
});
