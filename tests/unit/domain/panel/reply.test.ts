import { describe, expect, it } from 'vitest';
import { askedItems, isObservation, replyToSend } from '../../../../src/domain/panel/reply.ts';
import { isTraitId, TRAITS } from '../../../../src/domain/test/scales.ts';
import { instrument } from '../../../support/builders/content.ts';
import { replyWith } from '../../../support/builders/panels.ts';
import { second } from '../../../support/builders/secondVersion.ts';

describe('what colleagues are asked', () => {
  const asked = () => askedItems(instrument);

  it('is the 24 statements of the kern on the bouwstenen, in order of asking', () => {
    expect(asked()).toHaveLength(24);
    expect(
      asked()
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['pro-3', 'zel-7', 'ver-2']);
    const places = asked().map(({ id }) => instrument.statements.findIndex((one) => one.id === id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(asked().every(({ stage }) => stage === 'kern')).toBe(true);
  });

  it('is four statements a bouwsteen, and nothing of a role', () => {
    for (const trait of TRAITS)
      expect(asked().filter(({ scale }) => scale === trait)).toHaveLength(4);
    expect(asked().every(({ scale }) => isTraitId(scale))).toBe(true);
  });

  it('is of the version that is asked', () => {
    expect(askedItems(second.instrument).map(({ id }) => id)).not.toEqual(
      asked().map(({ id }) => id),
    );
  });
});

it('an observation is one of five answers, or that it cannot be seen', () => {
  expect([1, 2, 3, 4, 5, 'unseen'].every(isObservation)).toBe(true);
  expect([0, 6, 1.5, '3', null, undefined, 'seen'].some(isObservation)).toBe(false);
});

describe('a reply to send', () => {
  it('is whole, in order of asking, with clean texts', () => {
    const { observations, ...rest } = replyWith({ works: ' Ga\nzo door ', differently: '\u200b' });
    const turned = new Map([...observations].toReversed()).set('of-later', 5);
    const reply = replyToSend(instrument, { ...rest, instrument: 'v9', observations: turned });
    expect(reply).toEqual({ ...replyWith(), works: 'Ga zo door', differently: '' });
    expect([...(reply?.observations.keys() ?? [])]).toEqual([...observations.keys()]);
  });

  it('is none while one statement has no observation', () => {
    for (const { id } of askedItems(instrument)) {
      const observations = new Map(replyWith().observations);
      observations.delete(id);
      expect(replyToSend(instrument, replyWith({ observations }))).toBeNull();
    }
  });
});
