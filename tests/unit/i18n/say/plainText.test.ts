import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { REACTION_SCALES, ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { joinedTexts } from '../../../../src/i18n/joinedTexts.ts';
import { plainText } from '../../../../src/i18n/say/plainText.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { fc } from '../../../support/builders/property.ts';
import { norms } from '../../../support/builders/content.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const { resultaat, verder } = textFilesOf(loadContent(CONTENT));
const { texts, tips } = joinedTexts(resultaat, verder);
const { roles, result } = texts;

type Options = { readonly chosen?: TraitId | null; readonly withRoles?: boolean };

function textOf(sums: ScaleSums, { chosen = null, withRoles = false }: Options = {}): string {
  return plainText({
    texts,
    tips,
    chosen,
    withRoles,
    profile: profileOf(norms, sums),
    siteName: 'Aan het roer',
    address: 'https://voorbeeld.test/',
    time: 1795e9,
  });
}

const kern = (...sums: readonly number[]) => sumsOf(traits(4, sums));
const clear = kern(20, 12, 12, 10, 12, 8);

describe('a result as plain text', () => {
  it('begins with its title and date, and ends with the address', () => {
    const lines = textOf(clear).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Aan het roer: eerste beeld',
      'Gemaakt op 18 november 2026',
    ]);
    expect(lines.slice(-2)).toEqual(['Aan het roer: https://voorbeeld.test/', '']);
  });

  it('holds each score with its margin', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        const text = textOf(sums);
        const { scores } = profileOf(norms, sums);
        for (const trait of TRAITS) {
          const score = scores.get(trait);
          const [points, low, high] =
            score?.kind === 'scored'
              ? [score.points, score.low, score.high].map(Math.round)
              : [undefined];
          const said =
            points === undefined
              ? result.noScore
              : `${points} (geschatte marge ${low} tot ${high})`;
          expect(text).toContain(`\n- ${texts.traits[trait].name}: ${said}\n`);
        }
      }),
    );
  });

  it('names no role unless asked', () => {
    const names = new RegExp(ROLES.map((role) => roles[role].name).join('|'), 'i');
    fc.assert(
      fc.property(
        arbSums({ complete: false }),
        fc.option(fc.constantFrom(...TRAITS)),
        (sums, chosen) => {
          expect(textOf(sums, { chosen })).not.toMatch(names);
          const asked = textOf(sums, { chosen, withRoles: true });
          for (const scale of REACTION_SCALES)
            expect(asked).toContain(`\n- ${roles[scale].name}: `);
        },
      ),
    );
  });

  it('gives all tips of the chosen place, ready to do', () => {
    const text = textOf(clear, { chosen: 'authenticiteit' });
    expect(text).toContain(`\n${result.choosePlace}: authenticiteit\n`);
    const own = tips.filter(({ trait, kind }) => trait === 'authenticiteit' && kind === 'practise');
    expect(own.length).toBeGreaterThan(1);
    for (const tip of own)
      for (const words of [tip.do, tip.plan, tip.gives]) expect(text).toContain(words);
  });

  it('gives no tips when nothing may be named and nothing is chosen', () => {
    expect(textOf(withheld(clear))).not.toContain(result.tipsTitleShared);
    expect(textOf(withheld(clear), { chosen: 'proactiviteit' })).toContain(result.tipsTitleShared);
  });

  it('has no markup, no open slot and no line that ends in a space', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), fc.boolean(), (sums, withRoles) => {
        expect(textOf(sums, { withRoles })).not.toMatch(/[{}<>*]|undefined|NaN| \n|\n\n\n/);
      }),
    );
  });
});
