import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { HELM, REACTION_SCALES, ROLES } from '../../../../src/domain/test/scales.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { joinedTexts } from '../../../../src/i18n/joinedTexts.ts';
import { fill, lower } from '../../../../src/i18n/format.ts';
import { reactionNote, roleSentences } from '../../../../src/i18n/say/roles.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { answerAll, CLEAR, KERN, respond } from '../../../support/builders/responses.ts';

const { resultaat, verder } = textFilesOf(loadContent(CONTENT));
const { texts } = joinedTexts(resultaat, verder);
const { roles, result } = texts;
const profileFor = (response: Response) => profileOf(norms, sumScales(instrument, norms, response));

const calm = profileFor(respond(CLEAR));
const hasty = profileFor(answerAll(4, KERN));

describe('the opening of the part about the roles', () => {
  it('says what a person does when things get hard, and names the role that stands out', () => {
    const { name, everyday } = roles.redder;
    expect(calm.withheld).toBe(false);
    expect(roleSentences(calm, texts, 'own')).toEqual([
      roles[HELM].high,
      fill(result.roleNamed, { role: lower(name), everyday }),
    ]);
  });

  it('gives a reader of a shared result only the role', () => {
    const { name, everyday } = roles.redder;
    expect(roleSentences(calm, texts, 'shared')).toEqual([
      fill(result.roleNamedShared, { role: lower(name), everyday }),
    ]);
  });

  it('names nothing while names are withheld', () => {
    expect(hasty.withheld).toBe(true);
    expect(roleSentences(hasty, texts, 'own')).toEqual([result.roleWithheld]);
    expect(roleSentences(hasty, texts, 'shared')).toEqual([]);
  });
});

describe('the text behind a reaction', () => {
  it.each(REACTION_SCALES)('is the answer and its role: %s', (scale) => {
    const note = reactionNote(scale, 'vaak', false, texts);
    expect(note).toContain(lower(roles[scale].name));
    expect(note).toContain('vaak');
  });

  it.each(ROLES)('is only the answer while names are withheld: %s', (role) => {
    expect(reactionNote(role, 'vaak', true, texts)).toBe('vaak');
  });
});
