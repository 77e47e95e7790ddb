import { byTrait } from '../../i18n/joinedTexts.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping, picked } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The data in the HTML of the page with the sheet for a talk. */
export function conversationData(content: Content): ConversationData {
  const { conversation, plan, ui, traits, barriers, site, locale } = content;
  const { description: _, ...texts } = conversation;
  const { first, notice } = dividedKeeping(ui);
  return {
    locale,
    measures: shippedMeasures(content),
    keeping: first,
    notice: textsAddress('bewaren', notice),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
    texts,
    siteName: ui.site.name,
    traits: byTrait((trait) => picked(traits[trait], ['name', 'everyday'])),
    barriers: barriers.map(({ id, says }) => ({ id, says })),
    planSays: plan.says,
    ownPlanSays: ui.result.ownPlanSays,
    address: (site.address + pageUrl('/plan/gesprek/', locale)).replace(/^https:\/\//, ''),
  };
}
