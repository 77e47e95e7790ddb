import { describe, expect, it } from 'vitest';
import type { PanelFigures, PanelRow } from '../../../../src/domain/panel/figures.ts';
import type { Received } from '../../../../src/domain/panel/panel.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { formatsOf } from '../../../../src/i18n/format.ts';
import { byTrait } from '../../../../src/i18n/joinedTexts.ts';
import { colleaguesOf, sayAgreement, sayGaps } from '../../../../src/i18n/say/panel.ts';
import { replyWith } from '../../../support/builders/panels.ts';

const names = byTrait((trait) => ({
  name: trait === 'visie-en-doelen' ? 'Visie en doelen' : trait,
}));
const nl = formatsOf('nl');
const words = {
  hidden: 'vaker: {traits}',
  blind: 'minder: {traits}',
  alike: 'gelijk: {traits}',
  chance: 'toeval',
  rest: 'rest',
  meant: 'vraag',
  mixedLinks: 'gemengd',
  close: 'dicht: {traits}',
  apart: 'ver: {traits}',
  mixed: 'gewoon',
};

/** Six rows with these verdicts; the rest can be compared and nothing is said of it. */
function rows(more: readonly Partial<PanelRow>[]): Pick<PanelFigures, 'rows' | 'isMixed'> {
  return {
    isMixed: false,
    rows: TRAITS.map((trait, i) => ({
      trait,
      own: null,
      ratings: [],
      spread: null,
      agreement: null,
      gap: 10,
      verdict: 'unsure',
      ...more[i],
    })),
  };
}
const gaps = (...more: Partial<PanelRow>[]) => sayGaps(rows(more), words, names, nl);

describe('where colleagues and oneself differ', () => {
  it('is told by name only where the rule says so, and the rest may be chance', () => {
    expect(gaps({ verdict: 'seenMore' }, { verdict: 'seenLess' }, { verdict: 'alike' })).toEqual([
      'vaker: zelfbewustzijn',
      'minder: proactiviteit',
      'gelijk: verantwoordelijkheid',
      'rest',
      'vraag',
    ]);
  });

  it('is nothing but chance when no rule says anything', () => {
    expect(gaps()).toEqual(['toeval']);
    expect(gaps({ verdict: 'alike' })).toEqual(['gelijk: zelfbewustzijn', 'toeval']);
  });

  it('names several in one sentence', () => {
    const both = { verdict: 'seenMore' } as const;
    expect(gaps(both, {}, {}, {}, both)[0]).toBe('vaker: zelfbewustzijn en ‘visie en doelen’');
  });

  it('is not told before anything can be compared', () => {
    expect(gaps(...TRAITS.map(() => ({ gap: null, verdict: 'tooFew' }) as const))).toEqual([]);
  });

  it('leaves out what too few saw', () => {
    const few = { gap: null, verdict: 'tooFew' } as const;
    expect(gaps({ verdict: 'seenMore' }, few, few, few, few, few)).toEqual([
      'vaker: zelfbewustzijn',
      'vraag',
    ]);
  });

  it('is not told of answers to several links, and that is said', () => {
    const mixed = { ...rows([{ verdict: 'unsure' }]), isMixed: true };
    expect(sayGaps(mixed, words, names, nl)).toEqual(['gemengd']);
  });
});

describe('how far colleagues agree', () => {
  it('is told by bouwsteen, the usual difference last', () => {
    const told = rows([{ agreement: 'close' }, { agreement: 'apart' }, { agreement: 'mixed' }]);
    expect(sayAgreement(told, words, names, nl)).toEqual([
      'dicht: zelfbewustzijn',
      'ver: proactiviteit',
      'gewoon',
    ]);
  });

  it('is not told below three', () => {
    expect(sayAgreement(rows([]), words, names, nl)).toEqual([]);
  });
});

describe('colleagues', () => {
  const received = (id: number, name: string | null): Received => ({
    reply: replyWith({ id }),
    name,
    at: id,
  });

  it('are called by their name, or by a number; two with one name are told apart', () => {
    const given = [
      received(4, 'Anna'),
      received(1, 'Anna'),
      received(3, null),
      received(2, 'Kees'),
    ];
    const called = colleaguesOf(given, 'Collega {n}').map((one) => one.called);
    expect(called).toEqual(['Anna', 'Kees', 'Collega 3', 'Anna (2)']);
  });
});
