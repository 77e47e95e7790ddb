import { byTrait } from '../../i18n/joinedTexts.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { isTraitId } from '../../domain/test/scales.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping, picked } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The words of the field for a name that stand with sharing; the question itself is another one here. */
const NAME_WORDS = ['nameLeft', 'nameFull', 'nameCut', 'nameChanged', 'nameLeftOut'] as const;

/** The data in the HTML of the page where somebody asks colleagues. */
export function feedbackData(content: Content): FeedbackData {
  const { feedback, ui, traits, items, locale, measures, sharing } = content;
  const { first, notice } = dividedKeeping(ui);
  const { name, nameNote } = feedback.ask;
  const asked = measures
    .flatMap(({ instrument }) => instrument.statements)
    .filter(({ scale, stage }) => isTraitId(scale) && stage === 'kern');
  return {
    locale,
    measures: shippedMeasures(content),
    texts: picked(feedback, ['ask', 'collect', 'panel', 'quotes', 'data']),
    name: { name, nameNote, ...picked(sharing.choose, NAME_WORDS) },
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
