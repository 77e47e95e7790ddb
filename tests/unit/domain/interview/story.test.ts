import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/domain/interview/story.ts';
import {
  areStories,
  MAX_STORIES,
  NOTE_IDS,
  noteIdsOf,
  STORIES,
  storyId,
  storyOf,
  suggestedStories,
  withGrowth,
  without,
  withStrength,
} from '../../../../src/domain/interview/story.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { isId } from '../../../../src/codecs/kept/json.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';

const arbTrait = fc.constantFrom(...TRAITS);
const strong = (trait: Story['trait']): Story => ({ kind: 'strength', trait });
const growing = (trait: Story['trait']): Story => ({ kind: 'growth', trait });

/** Lists as people can make them: any choices, one after the other. */
const arbStories = fc
  .array(fc.tuple(fc.boolean(), fc.option(arbTrait)), { maxLength: 8 })
  .map((choices) =>
    choices.reduce<readonly Story[]>(
      (stories, [growth, trait]) =>
        growth || trait === null ? withGrowth(stories, trait) : withStrength(stories, trait),
      [],
    ),
  );

describe('the stories that a result gives', () => {
  const named = {
    highest: { kind: 'named', trait: 'continu-leren' },
    strengths: ['continu-leren', 'authenticiteit', 'proactiviteit'],
    places: { kind: 'three', traits: [], lowest: 'verantwoordelijkheid', tied: [], chance: 0.9 },
  } as const;

  it('are the named strong side and the lowest place to practise', () => {
    expect(suggestedStories(named, null)).toEqual([
      strong('continu-leren'),
      growing('verantwoordelijkheid'),
    ]);
  });

  it('prefer a chosen place over the lowest', () => {
    expect(suggestedStories(named, 'zelfbewustzijn')[1]).toEqual(growing('zelfbewustzijn'));
  });

  it('use the first of the strengths when none is named', () => {
    const close = { kind: 'list', traits: ['authenticiteit', 'proactiviteit'] } as const;
    const strengths = ['proactiviteit', 'authenticiteit', 'continu-leren'] as const;
    expect(suggestedStories({ ...named, highest: close, strengths }, null)[0]).toEqual(
      strong('proactiviteit'),
    );
  });

  it('never use one bouwsteen for both', () => {
    expect(suggestedStories(named, 'continu-leren')).toEqual([
      strong('authenticiteit'),
      growing('continu-leren'),
    ]);
  });

  it('are left to the person without a result, or when nothing is named', () => {
    const none = { kind: 'none', reason: 'withheld' } as const;
    const withheld = { highest: none, strengths: [], places: { kind: 'all', reason: 'withheld' } };
    expect(suggestedStories(null, 'proactiviteit')).toEqual([]);
    expect(suggestedStories(withheld as never, null)).toEqual([]);
    expect(suggestedStories(withheld as never, 'proactiviteit')).toEqual([
      growing('proactiviteit'),
    ]);
  });

  it('are a list that fits: with the highest score, unless it is chosen to practise', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), fc.option(arbTrait), (sums, chosen) => {
        const profile = profileOf(norms, sums);
        const stories = suggestedStories(profile, chosen);
        expect(areStories(stories)).toBe(true);
        expect(stories.filter(({ kind }) => kind === 'growth').map(({ trait }) => trait)).toEqual(
          chosen !== null
            ? [chosen]
            : profile.places.kind === 'three'
              ? [profile.places.lowest]
              : [],
        );
        const [best] = profile.strengths;
        if (best !== undefined && best !== chosen) expect(stories[0]).toEqual(strong(best));
        if (profile.withheld) expect(stories.filter(({ kind }) => kind === 'strength')).toEqual([]);
      }),
    );
  });
});

describe('choosing stories', () => {
  it('always leaves a list that fits', () => {
    fc.assert(fc.property(arbStories, (stories) => areStories(stories)));
  });

  it('puts a strong side after the others and before the development point', () => {
    const two = [strong('proactiviteit'), growing('authenticiteit')];
    expect(withStrength(two, 'zelfbewustzijn')).toEqual([
      strong('proactiviteit'),
      strong('zelfbewustzijn'),
      growing('authenticiteit'),
    ]);
  });

  it('accepts no fourth, and changes nothing then', () => {
    const full = [strong('proactiviteit'), strong('zelfbewustzijn'), strong('continu-leren')];
    expect(full).toHaveLength(MAX_STORIES);
    expect(withStrength(full, 'authenticiteit')).toEqual(full);
    expect(withGrowth(full, 'authenticiteit')).toEqual(full);
  });

  it('uses the last choice for one bouwsteen, also when the list is full', () => {
    const full = [strong('proactiviteit'), strong('zelfbewustzijn'), growing('continu-leren')];
    expect(withStrength(full, 'continu-leren')).toEqual([
      ...full.slice(0, 2),
      strong('continu-leren'),
    ]);
    expect(withGrowth(full, 'proactiviteit')).toEqual([
      strong('zelfbewustzijn'),
      growing('proactiviteit'),
    ]);
  });

  it('replaces or drops the development point', () => {
    const two = [strong('proactiviteit'), growing('authenticiteit')];
    expect(withGrowth(two, 'continu-leren')).toEqual([two[0], growing('continu-leren')]);
    expect(withGrowth(two, null)).toEqual([two[0]]);
  });

  it('is undone by taking away', () => {
    fc.assert(
      fc.property(arbStories, arbTrait, (stories, trait) => {
        const fewer = without(stories, trait);
        expect(fewer.some((story) => story.trait === trait)).toBe(false);
        expect(areStories(fewer)).toBe(true);
      }),
    );
  });
});

describe('a list of stories', () => {
  it.each([
    ['four', TRAITS.slice(0, 4).map(strong)],
    ['twice the same', [strong('proactiviteit'), growing('proactiviteit')]],
    ['two development points', [growing('proactiviteit'), growing('continu-leren')]],
    ['a development point first', [growing('proactiviteit'), strong('continu-leren')]],
  ])('does not fit with %s', (_, stories) => {
    expect(areStories(stories)).toBe(false);
  });
});

describe('ids', () => {
  it('lead back to their story', () => {
    expect(STORIES).toHaveLength(12);
    for (const story of STORIES) expect(storyOf(storyId(story))).toEqual(story);
  });

  it.each(['', 'strength', 'strength-redder', 'growth-', 'constructor', null, 3])(
    'of no story: %s',
    (id) => expect(storyOf(id)).toBeNull(),
  );

  it('of boxes are unique and can be kept', () => {
    expect(new Set(NOTE_IDS).size).toBe(6 * 5 + 6 * 4 + 3);
    expect(NOTE_IDS).toHaveLength(57);
    expect(NOTE_IDS.every(isId)).toBe(true);
    expect(noteIdsOf(strong('proactiviteit'))[0]).toBe('strength-proactiviteit-situation');
    expect(noteIdsOf(growing('visie-en-doelen')).at(-1)).toBe('growth-visie-en-doelen-ask');
  });
});
