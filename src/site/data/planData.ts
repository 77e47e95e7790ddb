import { TRAITS } from '../../domain/test/scales.ts';
import { SPOKE_EDGE } from '../../figures/spoke.ts';
import { boxAround } from '../../figures/svg.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { halvesOf } from '../../i18n/say/plan.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { recheckFile } from './recheckFile.ts';

/** The data in the HTML of the page with the plan. */
export function planData(content: Content): PlanData {
  const { plan, ui, traits, barriers, tips, site, locale, measures } = content;
  const link = site.address + pageUrl('/plan/', locale);
  return {
    locale,
    instruments: [measures[0].instrument, ...measures.slice(1).map(({ instrument }) => instrument)],
    keeping: dividedKeeping(ui).first,
    notice: textsAddress('bewaren', dividedKeeping(ui).notice),
    recheck: textsAddress('hermeting', recheckFile(content)),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
    texts: plan,
    siteName: ui.site.name,
    names: Object.fromEntries(
      TRAITS.map((trait) => [trait, traits[trait].name]),
    ) as PlanData['names'],
    examples: tips
      .filter(({ kind }) => kind === 'practise')
      .flatMap(({ trait, for: statements = [], plan: sentence }) => {
        const halves = halvesOf(plan.says, sentence);
        return halves ? [{ trait, for: statements, ...halves }] : [];
      }),
    barriers: barriers.map(({ id, where, name, says, step }) => ({ id, where, name, says, step })),
    barrierPlaces: ui.knowledge.barriers.where,
    ownPlanSays: ui.result.ownPlanSays,
    markBox: boxAround(SPOKE_EDGE),
    link,
    address: link.replace(/^https:\/\//, ''),
  };
}
