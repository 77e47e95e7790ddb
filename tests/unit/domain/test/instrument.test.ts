import { describe, expect, it } from 'vitest';
import { itemsOf, itemsOn } from '../../../../src/domain/test/instrument.ts';
import { itemCount } from '../../../../src/domain/test/sameItems.ts';
import { HELM, isTraitId, ROLES, SCALES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { instrument } from '../../../support/builders/content.ts';

describe('the items of an instrument', () => {
  const items = itemsOf(instrument);

  it('are computed once per instrument, and separately for another', () => {
    expect(itemsOf(instrument)).toBe(items);
    expect(itemsOf({ ...instrument })).not.toBe(items);
    expect(itemsOf({ ...instrument })).toEqual(items);
  });

  it('are none on a scale that the instrument does not measure', () => {
    const bare = { ...instrument, situations: [] };
    expect(itemsOn(bare, HELM)).toEqual([]);
    expect(itemCount(bare, HELM)).toBe(0);
  });

  it('are the statements and then the reactions, in order of asking', () => {
    const reactions = instrument.situations.flatMap((situation) => situation.reactions);
    expect(items.map((item) => item.id)).toEqual(
      [...instrument.statements, ...reactions].map((item) => item.id),
    );
  });

  it('know their situation; a reaction is asked with it and keyed forward', () => {
    const first = { stage: 'rollen', keying: 'forward', situation: 'sit-11', scale: 'redder' };
    expect(items.find((item) => item.id === 'sit-11-redder')).toEqual({
      id: 'sit-11-redder',
      ...first,
    });
    expect(items.find((item) => item.id === 'zel-4')).toMatchObject({
      keying: 'reversed',
      situation: null,
    });
  });

  it('are counted by scale and stage', () => {
    expect(TRAITS.map((trait) => itemCount(instrument, trait, 'kern'))).toEqual([4, 4, 4, 4, 4, 4]);
    expect(TRAITS.map((trait) => itemCount(instrument, trait))).toEqual([6, 6, 6, 6, 6, 6]);
    expect(ROLES.map((role) => itemCount(instrument, role, 'kern'))).toEqual([8, 8, 8]);
    expect(ROLES.map((role) => itemCount(instrument, role))).toEqual([12, 12, 12]);
    expect([itemCount(instrument, HELM, 'kern'), itemCount(instrument, HELM)]).toEqual([4, 8]);
    expect(itemCount(instrument, HELM, 'bouwstenen')).toBe(0);
  });
});

describe('scales', () => {
  it('are ten, each once, in the fixed order of every table', () => {
    expect(SCALES).toEqual([...TRAITS, ...ROLES, HELM]);
    expect(new Set(SCALES).size).toBe(10);
  });

  it('a bouwsteen is distinguished from anything else', () => {
    expect(TRAITS.every(isTraitId)).toBe(true);
    for (const other of [...ROLES, HELM, 'constructor', '', 0, null, undefined, [TRAITS[0]]]) {
      expect(isTraitId(other)).toBe(false);
    }
  });
});
