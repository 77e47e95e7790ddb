import type { EmbedData } from '../../i18n/embedData.ts';
import type { Content } from '../content/content.ts';
import { picked } from './dividedTexts.ts';
import { textFilesOf } from './pageData.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The data in the HTML of the test in a frame. */
export function embedData(content: Content): EmbedData {
  const { locale, ui, sharing, tips } = content;
  const [newest] = shippedMeasures(content);
  const { resultaat, stellingen } = textFilesOf(content);
  const { norms: _, items, situations, ...first } = resultaat;
  return {
    locale,
    measures: [newest],
    questionnaire: ui.questionnaire,
    wording: { items: { ...stellingen.items, ...items }, situations },
    first,
    step: picked(ui.result, ['stepLabel']),
    tips: tips
      .filter(({ kind }) => kind === 'practise')
      .map((tip) => picked(tip, ['id', 'trait', 'kind', 'for', 'do', 'plan'])),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
    texts: ui.embed,
    give: picked(sharing.give, ['copy', 'copied', 'device', 'deviceFailed']),
    siteName: ui.site.name,
  };
}
