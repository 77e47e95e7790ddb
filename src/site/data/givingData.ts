import type { GivingPageData } from '../../i18n/say/giving.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping, nameWords } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';

/** The data in the HTML of the page on which a colleague answers. */
export function givingData(content: Content): GivingPageData {
  const { giving, ui, sharing, locale, measures } = content;
  const { description: _, noScript: __, statements, ...texts } = giving;
  const { first, notice } = dividedKeeping(ui);
  const [newest, ...older] = measures.map(({ instrument }) => instrument);
  if (newest === undefined) throw new Error('no version of the test');
  return {
    locale,
    instruments: [newest, ...older],
    texts,
    questionnaire: ui.questionnaire,
    statements,
    nameField: nameWords(sharing),
    keeping: first,
    notice: textsAddress('bewaren', notice),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
  };
}
