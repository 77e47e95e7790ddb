import { byTrait } from '../../i18n/joinedTexts.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { askedItems } from '../../domain/panel/reply.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping, nameWords, picked } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The data in the HTML of the page where somebody asks colleagues. */
export function feedbackData(content: Content): FeedbackData {
  const { feedback, ui, traits, items, locale, measures, sharing } = content;
  const { first, notice } = dividedKeeping(ui);
  const { name, nameNote } = feedback.ask;
  const asked = measures.flatMap(({ instrument }) => askedItems(instrument));
  return {
    locale,
    measures: shippedMeasures(content),
    texts: picked(feedback, ['ask', 'collect', 'panel', 'quotes', 'data']),
    name: { ...nameWords(sharing), name, nameNote },
    traits: byTrait((trait) => picked(traits[trait], ['name', 'everyday', 'label'])),
    radarScore: ui.result.radarScore,
    statements: Object.fromEntries(asked.map(({ id }) => [id, items.statements[id] ?? ''])),
    answers: ui.questionnaire.answers,
    keeping: first,
    notice: textsAddress('bewaren', notice),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
  };
}
