// cspell:ignore unstub
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { pictureValues } from '../../../../src/islands/picture/pictureValues.ts';
import { wordsOf } from '../../../../src/islands/picture/words.ts';
import { KERN_TRAIT, sumsOf, traits, withheld } from '../../../support/builders/sums.ts';
import { content, texts, valuesOf } from './picture.ts';

beforeAll(() => {
  vi.stubEnv('SITE', 'https://school.example');
  return () => vi.unstubAllEnvs();
});

const { ui, traits: names } = content;
const one = sumsOf(traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8]));
const three = sumsOf(traits(KERN_TRAIT, [18, 18, 18, 8, 8, 8]));
const namesIn = (values: ReturnType<typeof valuesOf>) =>
  values.blocks.map(({ title, named }) => [title, ...named.map(({ trait }) => trait)]);

describe('the picture of a result', () => {
  it('names the highest in its heading, with its everyday words', () => {
    const values = valuesOf(one);
    expect(values.heading).toBe('Bovenaan: zelfbewustzijn');
    expect(values.lead).toBe(names.zelfbewustzijn.everyday);
    expect(values.blocks).toEqual([]);
  });

  it('lists those at the top, and the chosen place', () => {
    const values = valuesOf(three, { chosen: 'continu-leren' });
    expect(values.heading).toBe(ui.share.sharedHead);
    expect(values.lead).toBeNull();
    expect(namesIn(values)).toEqual([
      [ui.result.pictureTop, 'zelfbewustzijn', 'proactiviteit', 'verantwoordelijkheid'],
      [ui.result.picturePlace, 'continu-leren'],
    ]);
  });

  it('names nothing when names are withheld, but still the chosen place', () => {
    const values = valuesOf(withheld(one), { chosen: 'authenticiteit' });
    expect(values.heading).toBe(ui.share.sharedHead);
    expect(namesIn(values)).toEqual([[ui.result.picturePlace, 'authenticiteit']]);
  });

  it('has a name only when one was given', () => {
    expect(valuesOf(one, { name: '  ' }).from).toBeNull();
    expect(valuesOf(one, { name: '\u3164\u2800\u200b' }).from).toBeNull();
    expect(valuesOf(one, { name: ' Jan   Peter ' }).from).toBe('De radar van Jan Peter');
  });

  it('does not exist while a bouwsteen has no score', () => {
    const scales = new Map([...one.scales].filter(([scale]) => scale !== 'authenticiteit'));
    const profile = profileOf(content.norms, { ...one, scales });
    expect(pictureValues(profile, { chosen: null, name: '' }, texts, 'x')).toBeNull();
  });

  it('is described in words, completely, in reading order', () => {
    expect(wordsOf(valuesOf(one, { name: 'Noor', chosen: 'continu-leren' }))).toBe(
      'De radar van Noor. Bovenaan: zelfbewustzijn, weten hoe je in elkaar zit. ' +
        'Hier oefen ik mee: Continu leren, blijven leren. school.example',
    );
  });
});
