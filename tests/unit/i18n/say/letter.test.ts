import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import type { Profile } from '../../../../src/domain/result/profile.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { letterRole, letterTitle } from '../../../../src/i18n/say/letter.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { norms } from '../../../support/builders/content.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const texts = textFilesOf(loadContent(CONTENT)).resultaat;
const kern = (...sums: readonly number[]) => sumsOf(traits(4, sums));
const titleOf = (sums: ReturnType<typeof kern>) => letterTitle(profileOf(norms, sums), texts);

describe('the title of a letter', () => {
  it.each([
    ['one that stands out', kern(4, 12, 12, 12, 12, 18), 'Blijven leren'],
    [
      'up to three, in everyday words',
      kern(8, 8, 8, 14, 14, 14),
      'Zeggen wat je vindt, weten waar je heen wilt en blijven leren',
    ],
    [
      'more of them by number',
      kern(4, 14, 14, 14, 14, 13),
      'Vier bouwstenen staan gelijk bovenaan',
    ],
    ['all equal', kern(12, 12, 12, 12, 12, 12), texts.result.headLevel],
    [
      'nothing while names are withheld',
      withheld(kern(8, 12, 12, 12, 12, 16)),
      texts.result.headWithheld,
    ],
    ['nothing while answers are missing', sumsOf({}), texts.result.headOpen],
  ])('is %s', (_, sums, title) => {
    expect(titleOf(sums)).toBe(title);
  });
});

describe('the role in a letter', () => {
  const say = (role: Profile['role']) =>
    letterRole({ ...profileOf(norms, kern(8, 12, 12, 12, 12, 16)), role }, texts);

  it('is by its name and by what one does', () => {
    expect(say({ kind: 'named', role: 'redder' })).toMatch(/ de rol van redder: overnemen\.$/);
    expect(say({ kind: 'two', roles: ['slachtoffer', 'redder'] })).toMatch(
      / de rollen van slachtoffer en redder .*: inslikken en overnemen\.$/,
    );
  });

  it.each([{ kind: 'three' }, { kind: 'quiet' }] as const)(
    'is none when no role stands out: $kind',
    (role) => {
      expect(say(role)).toBe(texts.result.letterNoRole);
    },
  );

  it('is left out without answers, or when names are withheld', () => {
    expect(say({ kind: 'none', reason: 'incomplete' })).toBeNull();
    expect(say({ kind: 'none', reason: 'withheld' })).toBeNull();
  });
});
