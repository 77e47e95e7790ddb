import { isTraitId } from '../../domain/test/scales.ts';
import type { RecheckPageData } from '../../i18n/say/recheck.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping, picked } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { recheckWords } from './recheckFile.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The data in the HTML of the page that asks one bouwsteen again. */
export function recheckData(content: Content): RecheckPageData {
  const { recheck, ui, items, locale, measures } = content;
  const { first, notice } = dividedKeeping(ui);
  const asked = measures
    .flatMap(({ instrument }) => instrument.statements)
    .filter(({ scale }) => isTraitId(scale));
  return {
    ...recheckWords(content),
    locale,
    measures: shippedMeasures(content),
    page: picked(recheck, ['title', 'waiting', 'intro', 'finish']),
    questionnaire: ui.questionnaire,
    statements: Object.fromEntries(asked.map(({ id }) => [id, items.statements[id] ?? ''])),
    keeping: first,
    notice: textsAddress('bewaren', notice),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
  };
}
