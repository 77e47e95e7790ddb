import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { joinedTexts } from '../../../../src/i18n/joinedTexts.ts';
import type { Measure, Operation } from '../../../../src/islands/picture/operations.ts';
import type { PictureValues } from '../../../../src/islands/picture/pictureValues.ts';
import { pictureValues } from '../../../../src/islands/picture/pictureValues.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

export const content = loadContent(CONTENT);
const { resultaat, verder } = textFilesOf(content);
export const { texts } = joinedTexts(resultaat, verder);

/** The content of the picture of these sums; fails the test when there is none. */
export function valuesOf(
  sums: ScaleSums,
  { chosen = null, name = '' }: { chosen?: TraitId | null; name?: string } = {},
): PictureValues {
  const profile = profileOf(content.norms, sums);
  const values = pictureValues(profile, { chosen, name }, texts, content.ui.site.name);
  if (values === null) throw new Error('no picture');
  return values;
}

/** Letters that are wider than those of any font in the stack. */
export const measure: Measure = (text, { size }) => 0.62 * size * [...text].length;

/** The words that are drawn, in order. */
export function drawnTexts(operations: readonly Operation[]): readonly string[] {
  return operations.flatMap((operation) => (operation.kind === 'text' ? [operation.text] : []));
}
