import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/site/content/load.ts';
import type { Stage } from '../../../src/domain/test/instrument.ts';
import { itemsOf } from '../../../src/domain/test/instrument.ts';
import { itemCount } from '../../../src/domain/test/sameItems.ts';
import { HELM, ROLES, TRAITS } from '../../../src/domain/test/scales.ts';

const { instrument, norms } = loadContent(resolve(import.meta.dirname, '../../../content'));
const items = itemsOf(instrument);
const answers = (stage: Stage) => items.filter((item) => item.stage === stage).length;

describe('the test as it ships', () => {
  it('asks 80 answers, 52 of them in the kern', () => {
    expect(items).toHaveLength(80);
    expect([answers('kern'), answers('bouwstenen'), answers('rollen')]).toEqual([52, 12, 16]);
  });

  it('has 36 statements before the situations of the kern', () => {
    expect(instrument.statements.filter(({ stage }) => stage === 'kern')).toHaveLength(36);
  });

  it.each(TRAITS)('has six statements on %s, two of them reversed', (scale) => {
    const own = instrument.statements.filter((item) => item.scale === scale);
    expect(own).toHaveLength(6);
    expect(own.filter(({ keying }) => keying === 'reversed')).toHaveLength(2);
    expect(itemCount(instrument, scale, 'kern')).toBe(4);
  });

  it.each(ROLES)('has twelve answers on %s, eight in the kern', (scale) => {
    expect([itemCount(instrument, scale), itemCount(instrument, scale, 'kern')]).toEqual([12, 8]);
  });

  it('has eight answers on aan het roer, four in the kern', () => {
    expect([itemCount(instrument, HELM), itemCount(instrument, HELM, 'kern')]).toEqual([8, 4]);
  });

  it('has norms of its own', () => {
    expect(norms.instrument).toBe(instrument.version);
  });

  it('has eight situations with the same four reactions', () => {
    expect(instrument.situations).toHaveLength(8);
    for (const { reactions } of instrument.situations) {
      expect(new Set(reactions.map(({ scale }) => scale))).toEqual(new Set([...ROLES, HELM]));
    }
  });
});
