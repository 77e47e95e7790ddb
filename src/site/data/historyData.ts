import { byTrait } from '../../i18n/joinedTexts.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { HISTORY_WORDS } from '../../i18n/say/history.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping, picked } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { recheckFile } from './recheckFile.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The data in the HTML of the page with the history. */
export function historyData(content: Content): HistoryData {
  const { history, plan, ui, traits, locale } = content;
  const { description: _, ...texts } = history;
  const { first, notice } = dividedKeeping(ui);
  return {
    locale,
    measures: shippedMeasures(content),
    notice: textsAddress('bewaren', notice),
    recheck: textsAddress('hermeting', recheckFile(content)),
    keeping: first,
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
    texts,
    planSays: plan.says,
    result: picked(ui.result, HISTORY_WORDS),
    traits: byTrait((trait) => picked(traits[trait], ['name', 'everyday', 'label'])),
  };
}
